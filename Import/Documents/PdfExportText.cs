using System.Text;
using Corpus.Extraction.Input;

namespace Corpus.Import.Documents;

/// <summary>
/// The text of a document by lines, as an export of a press archive is read: the lines of headers stay lines, those of a paragraph are joined,
/// and what heads the pages is left out, but for the lines that separate articles.
/// </summary>
internal static class PdfExportText
{
    /// <summary>The lines of a paragraph but the last are so long, beside the longest line of the document.</summary>
    private const double FullLine = 0.7;

    public static string Of(List<List<PdfBlock>> pages)
    {
        var furniture = PdfFurniture.Find(pages);
        var blocks = pages.SelectMany(page => page).Where(block => !furniture.Contains(PdfFurniture.KeyOf(block.Text)) || Separates(block.Text)).ToList();
        var full = FullLine * blocks.SelectMany(block => block.Text.Split('\n')).Select(line => line.Length).DefaultIfEmpty(0).Max();
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            var lines = block.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                // A field or a line of its own is short; the last line of a paragraph may be.
                var goesOn = i + 1 < lines.Length && lines[i].Length >= full && !Separates(lines[i + 1]);
                text.Append(lines[i]).Append(goesOn ? ' ' : '\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static bool Separates(string line)
    {
        var mark = line.AsSpan().Trim();
        return PressMark.IsNexisEnd(mark) || PressMark.IsNexisCount(mark) || PressMark.IsProQuestCount(mark) || PressMark.IsFactivaNumber(mark)
            || PressMark.IsRule(mark);
    }
}
