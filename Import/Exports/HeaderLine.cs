namespace Corpus.Import.Exports;

/// <summary>Lines such as <c>BYLINE: By Ana Vega</c> in exports.</summary>
internal static class HeaderLine
{
    /// <summary>The value of the first of the names that the line starts with; null where it starts with none.</summary>
    public static string? ValueOf(string line, params string[] names)
    {
        foreach (var name in names)
        {
            if (line.StartsWith(name, StringComparison.Ordinal) && line.Length > name.Length && line[name.Length] == ':')
            {
                return line[(name.Length + 1)..].Trim();
            }
        }

        return null;
    }

    /// <summary>Whether the line has a name and a colon: capitals for one archive, words for another.</summary>
    public static bool IsOne(string line, string[] names) =>
        Array.Exists(names, name => line.StartsWith(name, StringComparison.Ordinal) && line.Length > name.Length && line[name.Length] == ':');
}
