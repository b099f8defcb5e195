namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // A table of names: digits of a row, log2 of the count of slots, then by slot a row plus one, or zero. A name starts
    // at the slot of its hash and goes to the next free one.

    internal static Person? FindPerson(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        var table = PersonNames;
        for (var slot = Hash(name); RowAt(table, slot) is var row and >= 0; slot++)
        {
            var record = PersonRecord(row);
            if (IsText(record.Bytes(record.Number()), name) || global::System.Array.IndexOf((string[])PersonAt(row).AlternateNames, name) >= 0)
            {
                return PersonAt(row);
            }
        }

        return null;
    }

    internal static Article? FindArticle(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        var table = ArticleNames;
        for (var slot = Hash(name); RowAt(table, slot) is var row and >= 0; slot++)
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

    private static int RowAt(global::System.ReadOnlySpan<byte> table, uint slot)
    {
        if (table.IsEmpty)
        {
            return -1;
        }

        var width = Fixed(table, 0, 1);
        var mask = (1u << Fixed(table, 1, 1)) - 1;
        return Fixed(table, 2 + ((int)(slot & mask) * width), width) - 1;
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
