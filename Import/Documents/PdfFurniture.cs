namespace Corpus.Import.Documents;

/// <summary>Running heads, feet and numbers of pages: short blocks that most pages have, whatever their numbers are.</summary>
internal static class PdfFurniture
{
    private const int Longest = 120;

    public static HashSet<string> Find(List<List<PdfBlock>> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var key in page.Where(block => block.Text.Length <= Longest).Select(block => KeyOf(block.Text)).Distinct(StringComparer.Ordinal))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return [.. counts.Where(pair => pair.Key.Length == 0 || (pages.Count > 1 && pair.Value * 2 > pages.Count)).Select(pair => pair.Key)];
    }

    /// <summary>The words without digits.</summary>
    public static string KeyOf(string text) => new([.. text.Where(char.IsLetter)]);
}
