namespace Corpus.Import.Text;

/// <summary>Names of languages as tags: <c>en</c>, <c>en-GB</c>.</summary>
internal static class LanguageTag
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["french"] = "fr", ["german"] = "de", ["spanish"] = "es", ["italian"] = "it", ["portuguese"] = "pt", ["dutch"] = "nl",
            ["russian"] = "ru",
    };

    /// <summary>The tag; null where the value is none.</summary>
    public static string? Of(string? value)
    {
        var tag = value?.Trim().Replace('_', '-');
        if (string.IsNullOrEmpty(tag))
        {
            return null;
        }

        if (Names.TryGetValue(tag, out var known))
        {
            return known;
        }

        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && tag.Length <= 12
            && Array.TrueForAll(parts, part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) ? tag : null;
    }
}
