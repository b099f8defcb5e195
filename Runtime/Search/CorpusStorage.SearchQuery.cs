namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // What a search hands on has fields: each property would be one more method that the runtime compiles before a first answer.

    /// <summary>A word that is looked for.</summary>
    internal sealed class SearchedWord
    {
        public SearchedWord(byte[][] forms, bool isPrefix)
        {
            Forms = forms;
            IsPrefix = isPrefix;
        }

        /// <summary>The folded words that are meant.</summary>
        public readonly byte[][] Forms;

        /// <summary>All words that begin with the only form are meant.</summary>
        public readonly bool IsPrefix;
    }

    /// <summary>A word, or several that have to follow one another.</summary>
    internal sealed class SearchedPart
    {
        public SearchedPart(SearchedWord[] words, bool isExcluded)
        {
            Words = words;
            IsExcluded = isExcluded;
        }

        public readonly SearchedWord[] Words;

        public readonly bool IsExcluded;
    }

    /// <summary>Something that an article or a quote has to be or not to be.</summary>
    private sealed class SearchFilter
    {
        public SearchFilter(string name, string value, bool isExcluded)
        {
            Name = name;
            Value = value;
            IsExcluded = isExcluded;
        }

        /// <summary>One of the names below, or that of a declared field.</summary>
        public string Name { get; }

        /// <summary>As it is written.</summary>
        public string Value { get; }

        public bool IsExcluded { get; }
    }

    /// <summary>What is looked for.</summary>
    private sealed partial class SearchQuery
    {
        public const string Speaker = "speaker";
        public const string Publisher = "publisher";
        public const string From = "from";
        public const string To = "to";

        // Of a longer query the rest is left out, so that no query takes long.
        private const int MostParts = 64;
        private const int MostWordsInPhrase = 64;

        private readonly global::System.Collections.Generic.List<SearchedPart> _parts = new global::System.Collections.Generic.List<SearchedPart>();
        private readonly global::System.Collections.Generic.List<SearchFilter> _filters = new global::System.Collections.Generic.List<SearchFilter>();

        public global::System.Collections.Generic.List<SearchedPart> Parts => _parts;

        public global::System.Collections.Generic.List<SearchFilter> Filters => _filters;

        /// <summary>Something is looked for, and not only left out.</summary>
        public bool IsPositive => _parts.Exists(static part => !part.IsExcluded) || _filters.Exists(static filter => !filter.IsExcluded);

        /// <summary>Reads a query; whatever is no part of its language is read as words.</summary>
        public static SearchQuery Parse(string query)
        {
            global::System.ArgumentNullException.ThrowIfNull(query);
            var parsed = new SearchQuery();
            var position = 0;
            while (position < query.Length && parsed._parts.Count + parsed._filters.Count < MostParts)
            {
                if (char.IsWhiteSpace(query[position]))
                {
                    position++;
                }
                else
                {
                    parsed.ReadPart(query, ref position);
                }
            }

            return parsed;
        }

        private void ReadPart(string query, ref int position)
        {
            var isExcluded = Skip(query, ref position, '-');
            var isExact = Skip(query, ref position, '=');
            if (TryFilter(query, ref position, isExcluded))
            {
                return;
            }

            var isQuoted = position < query.Length && IsMark(query[position]);
            var words = isQuoted ? Quoted(query, ref position) : Plain(query, ref position);
            var isPrefix = isQuoted ? Skip(query, ref position, '*', isLast: true) : words.EndsWith('*');
            Add(words, isExcluded, isExact || isQuoted, isPrefix);
        }

        private void Add(string words, bool isExcluded, bool isExact, bool isPrefix)
        {
            var folded = WordsOf(words);
            if (folded.Count == 0)
            {
                return;
            }

            var searched = new SearchedWord[folded.Count];
            for (var i = 0; i < searched.Length; i++)
            {
                var isLast = i == searched.Length - 1;
                searched[i] = isLast && isPrefix ? new SearchedWord(new[] { folded[i] }, isPrefix: true)
                    : new SearchedWord(isExact || searched.Length > 1 ? new[] { folded[i] } : FormsOf(folded[i]), isPrefix: false);
            }

            _parts.Add(new SearchedPart(searched, isExcluded));
        }

        private static byte[][] FormsOf(byte[] word) => WordForms.Of(global::System.Text.Encoding.UTF8.GetString(word), Forms)
            .ConvertAll(global::System.Text.Encoding.UTF8.GetBytes).ToArray();

        private static global::System.Collections.Generic.List<byte[]> WordsOf(string text)
        {
            var words = new global::System.Collections.Generic.List<byte[]>();
            var reader = new WordReader(global::System.Text.Encoding.UTF8.GetBytes(text));
            while (words.Count < MostWordsInPhrase && reader.Next())
            {
                words.Add(reader.Word.ToArray());
            }

            return words;
        }

        private static bool Skip(string query, ref int position, char sign, bool isLast = false)
        {
            if (position >= query.Length || query[position] != sign || (!isLast && IsEnd(query, position + 1)))
            {
                return false;
            }

            position++;
            return true;
        }

        private static string Quoted(string query, ref int position)
        {
            var start = ++position;
            while (position < query.Length && !IsMark(query[position]))
            {
                position++;
            }

            var words = query.Substring(start, position - start);
            position += position < query.Length ? 1 : 0;
            return words;
        }

        private static string Plain(string query, ref int position)
        {
            var start = position;
            while (!IsEnd(query, position) && !IsMark(query[position]))
            {
                position++;
            }

            return query.Substring(start, position - start);
        }

        private static bool IsEnd(string query, int position) => position >= query.Length || char.IsWhiteSpace(query[position]);

        private static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';
    }
}
