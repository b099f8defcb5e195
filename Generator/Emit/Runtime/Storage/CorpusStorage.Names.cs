namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // A table of names: digits of a row, log2 of the count of slots, then by slot a row plus one, or zero. A name starts
    // at the slot of its hash and goes to the next free one.

    internal static Person? FindPerson(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        var table = Table(Link.PersonNames);
        for (var probe = 0; RowAt(table, name, probe) is var row and >= 0; probe++)
        {
            var person = PersonAt(row);
            if (person.Name == name || global::System.Array.IndexOf((string[])person.AlternateNames, name) >= 0)
            {
                return person;
            }
        }

        return null;
    }

    internal static Article? FindArticle(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        var table = Table(Link.ArticleNames);
        for (var probe = 0; RowAt(table, name, probe) is var row and >= 0; probe++)
        {
            var article = ArticleAt(row);
            if (article.Name == name)
            {
                return article;
            }
        }

        return null;
    }

    private static int RowAt(global::System.ReadOnlySpan<byte> table, string name, int probe)
    {
        if (table.IsEmpty)
        {
            return -1;
        }

        var width = Fixed(table, 0, 1);
        var mask = (1 << Fixed(table, 1, 1)) - 1;
        return Fixed(table, 2 + ((int)((Hash(name) + (uint)probe) & mask) * width), width) - 1;
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
