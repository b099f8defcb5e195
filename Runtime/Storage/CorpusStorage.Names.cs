namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // A table of names: digits of an entry, log2 of the count of slots, bits below the row; then by slot an entry plus one,
    // or zero. A name starts at the slot of its hash and goes to the next free one. Of people, the names are folded for the
    // hash, and the bits below the row tell which of the person's names it is and, in the lowest, whether it is found
    // however it is written.

    internal static Person? FindPerson(string nameOrAlias)
    {
        global::System.ArgumentNullException.ThrowIfNull(nameOrAlias);
        var table = PersonNames;
        var folded = Folding.Fold(nameOrAlias);
        Person? found = null;
        for (var slot = Hash(folded); EntryAt(table, slot) is var entry and >= 0; slot++)
        {
            var bits = Fixed(table, 2, 1);
            var row = entry >> bits;
            var detail = entry & ((1 << bits) - 1);
            var alias = detail >> 1;
            if (IsName(row, alias, nameOrAlias))
            {
                return PersonAt(row);
            }

            if (found is null && (detail & 1) != 0 && Folding.Fold(alias == 0 ? PersonAt(row).Name : PersonAt(row).AlternateNames[alias - 1]) == folded)
            {
                found = PersonAt(row);
            }
        }

        return found;
    }

    private static bool IsName(int row, int alias, string name)
    {
        if (alias > 0)
        {
            return PersonAt(row).AlternateNames[alias - 1] == name;
        }

        var record = PersonRecord(row);
        return IsText(record.Bytes(record.Number()), name);
    }

    internal static Article? FindArticle(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        var table = ArticleNames;
        for (var slot = Hash(name); EntryAt(table, slot) is var row and >= 0; slot++)
        {
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
        return Fixed(table, 3 + ((int)(slot & mask) * width), width) - 1;
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
