using Corpus.Import.Exports;
using Corpus.Import.Sources;
using Corpus.Import.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Corpus.Import.Documents;

/// <summary>PDF: the blocks of each page in the order in which people read, without running heads, and with the words that a line end had cut.</summary>
internal static class PdfReader
{
    private const int MostPages = 500;

    /// <summary>A headline is so much larger than the text.</summary>
    private const double HeadlineSize = 1.25;

    public static IEnumerable<ImportItem> Read(Source source)
    {
        var bytes = source.ReadAll();
        using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        var glyphs = new PdfGlyphs();
        var pages = Pages(document, source, glyphs);
        if (glyphs.AreUnknown)
        {
            yield return ImportItem.Only(ImportFindingId.WrongEncoding, source.Name,
                "Its fonts do not say which letters their glyphs are, so its text cannot be read; a program that recognises letters in pictures can");
            yield break;
        }

        var furniture = PdfFurniture.Find(pages);
        var lines = pages.SelectMany(page => page.Where(block => !furniture.Contains(PdfFurniture.KeyOf(block.Text)))).ToList();
        var title = Headline(lines);
        var blocks = PdfParagraphs.Of(lines.Where(block => block != title));
        if (blocks.Count == 0)
        {
            yield return ImportItem.Only(ImportFindingId.NoArticle, source.Name, "The document has no text; its pages may be pictures, which are not read");
            yield break;
        }

        List<ImportFinding> findings = [];
        if (pages.Exists(HasColumns))
        {
            findings.Add(new(ImportFindingId.UncertainOrder, source.Name, "It has columns or boxes side by side; look whether the paragraphs are in order"));
        }

        if (document.NumberOfPages > MostPages)
        {
            findings.Add(new(ImportFindingId.OverLimit, source.Name,
                FormattableString.Invariant($"It has {document.NumberOfPages} pages, and the first {MostPages} were read")));
        }

        var text = PdfExportText.Of(pages);
        if (ExportKinds.Of(text) is { } kind)
        {
            // What is to be looked at is said once, and of the file.
            yield return new(null, findings);
            foreach (var item in ExportReader.Read(source, text, kind))
            {
                yield return item;
            }

            yield break;
        }

        var headline = title is null ? null : PlainText.Clean(title.Text.Replace('\n', ' '));
        yield return new(new ImportedArticle { Title = headline, Body = MarkdownWriter.Write(blocks), Source = source.Name }, findings);
    }

    private static List<List<PdfBlock>> Pages(PdfDocument document, Source source, PdfGlyphs glyphs)
    {
        var pages = new List<List<PdfBlock>>();
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages); number++)
        {
            source.Stop.ThrowIfCancellationRequested();
            var page = document.GetPage(number);
            glyphs.Add(page.Letters);
            var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
            var blocks = words.Count == 0 ? [] : DocstrumBoundingBoxes.Instance.GetBlocks(words);
            pages.Add([.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).Select(PdfBlock.Of)]);
        }

        return pages;
    }

    /// <summary>The first of the largest letters on the first page, where they are larger than the text.</summary>
    private static PdfBlock? Headline(List<PdfBlock> blocks)
    {
        var first = blocks.Where(block => block.Text.Length is > 5 and < 300).Take(20).ToList();
        if (first.Count == 0)
        {
            return null;
        }

        var sizes = blocks.Where(block => block.Text.Length > 80).Select(block => block.Size).Order().ToList();
        var largest = first.MaxBy(block => block.Size)!;
        return sizes.Count > 0 && largest.Size > sizes[sizes.Count / 2] * HeadlineSize ? largest : null;
    }

    private static bool HasColumns(List<PdfBlock> page)
    {
        var texts = page.Where(block => block.Text.Length > 80).ToList();
        return texts.Exists(one =>
            texts.Exists(other => other.Left > one.Right && Math.Min(one.Top, other.Top) - Math.Max(one.Bottom, other.Bottom) > one.Size));
    }
}
