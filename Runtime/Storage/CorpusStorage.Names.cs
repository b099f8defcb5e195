namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // A table of names: digits of an entry, log2 of the count of slots, bits of a number; then by slot an entry plus one, or
    // zero. A name is in the slot of its hash or in the next free one. The lowest bit of an entry says that the rest is the
    // number of a list of entries; an entry is a row and, in the lowest bits, which of the row's names it is.

    /// <summary>The people who have a name, each with the number of the name among theirs.</summary>
    private readonly ref struct Namesakes
    {
        private readonly int _numberBits;
        private readonly int _only;
        private readonly Postings _several;

        /// <param name="folded">The name in the form that all ways of writing it have.</param>
        public Namesakes(string folded)
        {
            var table = PersonNames;
            for (var slot = Hash(folded); EntryAt(table, slot) is var entry and >= 0; slot++)
            {
                _numberBits = Fixed(table, 2, 1);
                _only = (entry & 1) == 0 ? entry >> 1 : -1;
                _several = _only >= 0 ? default : new Postings(SharedNames, entry >> 1);
                Count = _only >= 0 ? 1 : _several.Count;
                if (Folding.Fold(NameAt(0)) == folded)
                {
                    return;
                }
            }

            Count = 0;
        }

        public int Count { get; }

        public int RowAt(int index) => EntryOf(index) >> _numberBits;

        public int NumberAt(int index) => EntryOf(index) & ((1 << _numberBits) - 1);

        public string NameAt(int index)
        {
            var person = PersonAt(RowAt(index));
            var number = NumberAt(index);
            return number == 0 ? person.Name : number <= person.AlternateNames.Count ? person.AlternateNames[number - 1] : person.FamilyName!;
        }

        private int EntryOf(int index) => _only >= 0 ? _only : _several[index];
    }

    /// <summary>How well a name fits one of a person's; a better fit is preferred to all others.</summary>
    private static int FitOf(Namesakes names, int index, string? written)
    {
        var number = names.NumberAt(index);
        return number > PersonAt(names.RowAt(index)).AlternateNames.Count ? 4
            : written is not null && names.NameAt(index) == written ? number == 0 ? 0 : 1
            : number == 0 ? 2 : 3;
    }

    internal static Person? FindPerson(string nameOrAlias)
    {
        global::System.ArgumentNullException.ThrowIfNull(nameOrAlias);
        var folded = Folding.Fold(nameOrAlias);
        if (RowNamed(nameOrAlias, folded) is var row and >= 0)
        {
            return PersonAt(row);
        }

        var names = new Namesakes(folded);
        if (names.Count == 0)
        {
            var titled = FindTitled(folded, out var rest);
            return titled.Length == 1 ? titled[0] : rest is null ? null : BestOf(new Namesakes(rest), null);
        }

        return BestOf(names, nameOrAlias.Trim());
    }

    internal static Person[] FindPeople(string nameOrAlias)
    {
        global::System.ArgumentNullException.ThrowIfNull(nameOrAlias);
        var folded = Folding.Fold(nameOrAlias);
        var names = new Namesakes(folded);
        return names.Count == 0 ? FindTitled(folded, out _) : Distinct(names);
    }

    /// <summary>
    /// The only person whose name is written like that: what is mostly asked, and told from names alone, so that a program that asks nothing
    /// else is spared the rest.
    /// </summary>
    /// <returns>The row; -1 if that is not so, or not to be told so easily.</returns>
    private static int RowNamed(string name, string folded)
    {
        var table = PersonNames;
        var found = -1;
        for (var slot = Hash(folded); found == -1 && EntryAt(table, slot) is var entry and >= 0; slot++)
        {
            // A name that is written like that folds like that, so that it can be in its own slot only.
            found = RowNamed(entry, Fixed(table, 2, 1), name);
        }

        return found;
    }

    /// <summary>The same among those of one slot; -2 where there are several.</summary>
    private static int RowNamed(int entry, int bits, string name)
    {
        if ((entry & 1) == 0)
        {
            return IsNamed(entry >> 1, bits, name) ? entry >> 1 >> bits : -1;
        }

        var several = new Postings(SharedNames, entry >> 1);
        var found = -1;
        for (var i = 0; i < several.Count; i++)
        {
            if (IsNamed(several[i], bits, name))
            {
                found = found == -1 ? several[i] >> bits : -2;
            }
        }

        return found;
    }

    /// <summary>An entry is of a person's first name, which is written like that.</summary>
    private static bool IsNamed(int entry, int bits, string name)
    {
        if ((entry & ((1 << bits) - 1)) != 0)
        {
            return false;
        }

        var person = PersonRecord(entry >> bits);
        return IsText(person.Bytes(person.Number()), name);
    }

    /// <summary>The person whom a name fits best, or null when that is true of several.</summary>
    private static Person? BestOf(Namesakes names, string? written)
    {
        var best = int.MaxValue;
        var found = -1;
        for (var i = 0; i < names.Count; i++)
        {
            var row = names.RowAt(i);
            var fit = FitOf(names, i, written);
            if (fit < best)
            {
                best = fit;
                found = row;
            }
            else if (fit == best && found != row)
            {
                found = -1;
            }
        }

        return found < 0 ? null : PersonAt(found);
    }

    private static Person[] Distinct(Namesakes names)
    {
        var people = new global::System.Collections.Generic.List<Person>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            // The entries are in the order of rows.
            var person = PersonAt(names.RowAt(i));
            if (people.Count == 0 || people[people.Count - 1] != person)
            {
                people.Add(person);
            }
        }

        return people.ToArray();
    }

    internal static Article? FindArticle(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        return FindArticleNamed(name) ?? (name.Trim() is var trimmed && trimmed.Length < name.Length ? FindArticleNamed(trimmed) : null);
    }

    private static Article? FindArticleNamed(string name)
    {
        var table = ArticleNames;
        for (var slot = Hash(name); EntryAt(table, slot) is var entry and >= 0; slot++)
        {
            var row = entry >> 1;
            var article = new ArticleRecord(row);
            var header = new Reader(article.Data, article.Header);
            if (IsText(header.Bytes(header.Number()), name))
            {
                return ArticleAt(row);
            }
        }

        return null;
    }

    private static int EntryAt(global::System.ReadOnlySpan<byte> table, uint slot)
    {
        if (table.IsEmpty)
        {
            return -1;
        }

        var width = Fixed(table, 0, 1);
        var mask = (1u << Fixed(table, 1, 1)) - 1;
        var position = 3 + ((int)(slot & mask) * width);
        Verify(table, position, width);
        return Fixed(table, position, width) - 1;
    }

    /// <summary>Compares letter by letter: to decode the first text of all takes a program longer than all else that a look-up does.</summary>
    private static bool IsText(global::System.ReadOnlySpan<byte> utf8, string text)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
            {
                return global::System.Text.Encoding.UTF8.GetString(utf8) == text;
            }

            if (i >= text.Length || utf8[i] != text[i])
            {
                return false;
            }
        }

        return utf8.Length == text.Length;
    }

    /// <summary>FNV-1a over the code units; the build computes the same.</summary>
    private static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var unit in name)
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        return hash;
    }
}
