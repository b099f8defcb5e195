namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>The forms in which a word is looked for. The build and the program inflect by this same code.</summary>
    internal static class WordForms
    {
        /// <summary>Before each word of the table of exceptions.</summary>
        internal const char EntryStart = '|';

        /// <summary>The word has no other forms, nor is it a form of another: <c>always</c>, <c>this</c>.</summary>
        internal const char Invariable = '0';

        /// <summary>The word looks like a form of another, and is none: <c>news</c>, <c>evening</c>, <c>Williams</c>.</summary>
        internal const char Uninflected = '!';

        /// <summary>The word doubles its last letter, which its letters do not tell: <c>admit</c>.</summary>
        internal const char Doubling = '+';

        /// <summary>Before an irregular form of the word, or before its past if it has a regular one beside others.</summary>
        internal const char FormStart = ',';

        /// <summary>Before the word that this one is an irregular form of.</summary>
        internal const char BaseStart = '>';

        /// <summary>The word is an irregular form, and also a word with forms of its own: <c>found</c>.</summary>
        internal const char OwnForms = '=';

        // Shorter stems of -ed and -ing are none: "red", "king".
        private const int ShortestStem = 3;

        /// <summary>The word and the other forms of what it is a form of, each once; the word itself comes first.</summary>
        /// <param name="word">A folded word.</param>
        /// <param name="table">The exceptions, sorted by their bytes: words, each with what the signs above say.</param>
        internal static global::System.Collections.Generic.List<string> Of(string word, global::System.ReadOnlySpan<byte> table)
        {
            var forms = new global::System.Collections.Generic.List<string> { word };
            if (!IsInflectable(word))
            {
                return forms;
            }

            var exception = ExceptionOf(word, table);
            foreach (var lemma in Marked(exception, BaseStart))
            {
                AddForms(forms, lemma, table);
            }

            if (Has(exception, Invariable))
            {
                return forms;
            }

            var isIrregular = Has(exception, BaseStart);
            if (!isIrregular || Has(exception, OwnForms))
            {
                AddForms(forms, word, table);
            }

            if (!isIrregular && !Has(exception, Uninflected))
            {
                foreach (var lemma in RegularBases(word, table))
                {
                    AddForms(forms, lemma, table);
                }
            }

            return forms;
        }

        /// <summary>The words of which a word is a regular form by its letters, whether or not there are such words.</summary>
        internal static global::System.Collections.Generic.List<string> RegularBases(string word, global::System.ReadOnlySpan<byte> table)
        {
            var bases = new global::System.Collections.Generic.List<string>();
            if (Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is"))
            {
                Try(bases, Inflector.Without(word, 1), word, table);
                Try(bases, Ends(word, "es") ? Inflector.Without(word, 2) : "", word, table);
                Try(bases, Ends(word, "ies") ? Inflector.Without(word, 3) + "y" : "", word, table);
            }
            else if (Ends(word, "ed") || Ends(word, "ing"))
            {
                var stem = Inflector.Without(word, Ends(word, "ed") ? 2 : 3);
                Try(bases, stem, word, table);
                Try(bases, stem + "e", word, table);
                Try(bases, stem.Length > 1 && stem[stem.Length - 1] == stem[stem.Length - 2] ? Inflector.Without(stem, 1) : "", word, table);
                Try(bases, Ends(stem, "i") ? Inflector.Without(stem, 1) + "y" : "", word, table);
                Try(bases, Ends(stem, "y") ? Inflector.Without(stem, 1) + "ie" : "", word, table);
                Try(bases, Ends(stem, "ck") ? Inflector.Without(stem, 1) : "", word, table);
            }

            return bases;
        }

        /// <summary>What the table says of a word after the word, or nothing.</summary>
        internal static string ExceptionOf(string word, global::System.ReadOnlySpan<byte> table)
        {
            var low = 0;
            var high = table.Length;
            while (low < high)
            {
                // The entry that the middle is in.
                var start = (low + high) >> 1;
                while (start > low && table[start] != EntryStart)
                {
                    start--;
                }

                var end = start + 1;
                while (end < high && table[end] != EntryStart)
                {
                    end++;
                }

                var order = Compare(table.Slice(start + 1, end - start - 1), word, out var length);
                if (order == 0)
                {
                    return Ascii(table.Slice(start + 1 + length, end - start - 1 - length));
                }

                if (order < 0)
                {
                    low = end;
                }
                else
                {
                    high = start;
                }
            }

            return "";
        }

        private static void AddForms(global::System.Collections.Generic.List<string> forms, string lemma, global::System.ReadOnlySpan<byte> table)
        {
            var exception = ExceptionOf(lemma, table);
            Add(forms, lemma);
            if (Has(exception, Invariable))
            {
                return;
            }

            AddRegular(forms, Inflector.WithS(lemma), table);
            AddRegular(forms, Inflector.Present(lemma), table);
            if (HasStem(lemma))
            {
                var doubled = Has(exception, Doubling);
                AddRegular(forms, Inflector.Gerund(lemma, doubled), table);
                if (!Has(exception, FormStart))
                {
                    AddRegular(forms, Inflector.Past(lemma, doubled), table);
                }

                if (Inflector.DoublesInBritain(lemma))
                {
                    AddRegular(forms, Inflector.Past(lemma, doubled: true), table);
                    AddRegular(forms, Inflector.Gerund(lemma, doubled: true), table);
                }
            }

            foreach (var form in Marked(exception, FormStart))
            {
                Add(forms, form);
            }
        }

        private static void AddRegular(global::System.Collections.Generic.List<string> forms, string form, global::System.ReadOnlySpan<byte> table)
        {
            if (!forms.Contains(form) && ExceptionOf(form, table) is var exception && !Has(exception, Invariable) && !Has(exception, Uninflected))
            {
                forms.Add(form);
            }
        }

        private static void Add(global::System.Collections.Generic.List<string> forms, string form)
        {
            if (!forms.Contains(form))
            {
                forms.Add(form);
            }
        }

        private static void Try(
            global::System.Collections.Generic.List<string> bases, string lemma, string word, global::System.ReadOnlySpan<byte> table)
        {
            if (lemma.Length < 2)
            {
                return;
            }

            var exception = ExceptionOf(lemma, table);
            if (Has(exception, Invariable) || (Has(exception, BaseStart) && !Has(exception, OwnForms)))
            {
                return;
            }

            var hasPast = !Has(exception, FormStart);
            if (Inflector.WithS(lemma) == word
                || Inflector.Present(lemma) == word
                || (HasStem(lemma) && (IsPastOrGerund(lemma, Has(exception, Doubling), hasPast, word)
                    || (Inflector.DoublesInBritain(lemma) && IsPastOrGerund(lemma, doubled: true, hasPast, word)))))
            {
                bases.Add(lemma);
            }
        }

        private static bool IsPastOrGerund(string lemma, bool doubled, bool hasPast, string word) =>
            Inflector.Gerund(lemma, doubled) == word || (hasPast && Inflector.Past(lemma, doubled) == word);

        /// <summary>It is long enough for -ed and -ing.</summary>
        internal static bool HasStem(string lemma)
        {
            for (var i = 0; i < lemma.Length; i++)
            {
                if (Inflector.IsVowel(lemma[i]) || (lemma[i] == 'y' && i > 0))
                {
                    return lemma.Length >= ShortestStem;
                }
            }

            return false;
        }

        /// <summary>It is of English letters: other words have no forms here.</summary>
        internal static bool IsInflectable(string word)
        {
            foreach (var c in word)
            {
                if (c is < 'a' or > 'z')
                {
                    return false;
                }
            }

            return word.Length > 1;
        }

        private static int Compare(global::System.ReadOnlySpan<byte> entry, string word, out int length)
        {
            for (length = 0; length < entry.Length && entry[length] is >= (byte)'a' and <= (byte)'z'; length++)
            {
                if (length == word.Length)
                {
                    return 1;
                }

                if (entry[length] != word[length])
                {
                    return entry[length] < word[length] ? -1 : 1;
                }
            }

            return length == word.Length ? 0 : -1;
        }

        private static bool Has(string exception, char sign) => Find(exception, sign, 0) < exception.Length;

        /// <summary>Where a sign is from a place on, or the end.</summary>
        private static int Find(string exception, char sign, int from)
        {
            while (from < exception.Length && exception[from] != sign)
            {
                from++;
            }

            return from;
        }

        private static global::System.Collections.Generic.List<string> Marked(string exception, char sign)
        {
            var words = new global::System.Collections.Generic.List<string>();
            for (var start = Find(exception, sign, 0); start < exception.Length; start = Find(exception, sign, start + 1))
            {
                var end = start + 1;
                while (end < exception.Length && exception[end] is >= 'a' and <= 'z')
                {
                    end++;
                }

                words.Add(exception.Substring(start + 1, end - start - 1));
            }

            return words;
        }

        private static string Ascii(global::System.ReadOnlySpan<byte> bytes)
        {
            var chars = new char[bytes.Length];
            for (var i = 0; i < chars.Length; i++)
            {
                chars[i] = (char)bytes[i];
            }

            return new string(chars);
        }

        private static bool Ends(string word, string ending) => word.EndsWith(ending, global::System.StringComparison.Ordinal);
    }
}
