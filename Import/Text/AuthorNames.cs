namespace Corpus.Import.Text;

/// <summary>The names in what a source gives as an author.</summary>
internal static class AuthorNames
{
    private const int LongestName = 80;

    /// <summary>"By Ana Vega and Ben Ode, Staff Reporters": the names. An address is none.</summary>
    public static IEnumerable<string> Of(string value)
    {
        var text = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
        {
            text = text[3..].TrimStart();
        }

        foreach (var part in Parts(text))
        {
            var name = part.Trim(' ', ',', ';', '|');
            if (name.Length is > 1 and <= LongestName && name.Any(char.IsLetter) && !IsAddress(name))
            {
                yield return name;
            }
        }
    }

    private static bool IsAddress(string name) =>
        name.Contains("://", StringComparison.Ordinal) || name.Contains('@', StringComparison.Ordinal)
            || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Separated where each part has a name's form: with a comma, "Vega, Ana" is one.</summary>
    private static string[] Parts(string text)
    {
        if (text.Contains(';', StringComparison.Ordinal) || text.Contains(" | ", StringComparison.Ordinal))
        {
            return text.Split([";", " | "], StringSplitOptions.RemoveEmptyEntries);
        }

        var parts = text.Split([", and ", " and ", " & ", ","], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(IsFullName) ? parts : [text];
    }

    private static bool IsFullName(string part) =>
        part.Split(' ') is { Length: >= 2 and <= 4 } words
            && words.All(word => char.IsUpper(word[0]) || word is "de" or "van" or "von" or "der" or "al" or "bin");
}
