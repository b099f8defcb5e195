using Corpus.Import.Text;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Corpus.Import.Documents;

/// <summary>A block of a page: its lines, where it is, and how large its letters are.</summary>
internal sealed record PdfBlock(string Text, double Size, double Left, double Right, double Top, double Bottom)
{
    public static PdfBlock Of(TextBlock block)
    {
        var size = block.TextLines.SelectMany(line => line.Words).SelectMany(word => word.Letters).Select(letter => letter.PointSize).DefaultIfEmpty(0)
            .Average();
        var text = string.Join('\n', block.TextLines.Select(line => PlainText.Clean(string.Join(' ', line.Words.Select(word => word.Text))))
            .Where(line => line.Length > 0));
        return new(text, size, block.BoundingBox.Left, block.BoundingBox.Right, block.BoundingBox.Top, block.BoundingBox.Bottom);
    }
}
