namespace Corpus.Import.Text;

/// <summary>Keywords, which are a list, or one text with commas.</summary>
internal static class KeywordList
{
    private const int Most = 30;
    private const int Longest = 60;

    public static IReadOnlyList<string> Of(IEnumerable<string> values)
    {
        var list = values.ToList();
        IEnumerable<string> keywords = list.Count == 1 ? list[0].Split(list[0].Contains(';', StringComparison.Ordinal) ? ';' : ',') : list;
        return
        [
            .. keywords.Select(keyword => string.Join(' ', keyword.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Where(keyword => keyword.Length is > 0 and <= Longest && !keyword.Contains("://", StringComparison.Ordinal))
                    .Distinct(StringComparer.OrdinalIgnoreCase).Take(Most),
        ];
    }
}
