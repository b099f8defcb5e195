using Corpus.Import.Exports;
using Corpus.Import.Sources;
using Corpus.Import.Text;

namespace Corpus.Import.Documents;

/// <summary>Documents of Word: one article, or an export of a press archive.</summary>
internal static class DocxReader
{
    public static IEnumerable<ImportItem> Read(Source source)
    {
        var blocks = Blocks(source);
        var text = string.Join('\n', blocks.Select(block => block.Text));
        if (ExportKinds.Of(text) is { } kind)
        {
            return ExportReader.Read(source, text, kind);
        }

        var said = blocks.Where(block => block.Text.Length > 0).ToList();
        if (said.Sum(block => block.Words) == 0)
        {
            return [ImportItem.Only(ImportFindingId.NoArticle, source.Name, "The document has no text")];
        }

        var title = said[0].Kind == BlockKind.Heading && said[0].Level == 1 ? said[0].Text : null;
        return [new(new ImportedArticle { Title = title, Body = MarkdownWriter.Write(title is null ? said : said[1..]), Source = source.Name }, [])];
    }

    private static List<Block> Blocks(Source source)
    {
        using var package = new WordPackage(source);
        var styles = package.StyleNames();
        using var text = package.Open(package.Text);
        var blocks = new List<Block>();
        foreach (var paragraph in new WordParagraphs(text).Read())
        {
            source.Stop.ThrowIfCancellationRequested();
            blocks.AddRange(Blocks(paragraph, styles));
        }

        return blocks;
    }

    private static IEnumerable<Block> Blocks(WordParagraph paragraph, Dictionary<string, string> styles)
    {
        var style = styles.GetValueOrDefault(paragraph.Style, paragraph.Style).ToLowerInvariant();
        var (kind, level) = style switch
        {
            "title" => (BlockKind.Heading, 1),
            "quote" or "intense quote" or "block text" => (BlockKind.Quotation, 0),
            "caption" => (BlockKind.Caption, 0),
            _ when style.StartsWith("heading", StringComparison.Ordinal) =>
                (BlockKind.Heading, style.Length > 7 && char.IsAsciiDigit(style[^1]) ? style[^1] - '0' : 2),
            _ when paragraph.IsListItem => (BlockKind.ListItem, 0),
            _ => (BlockKind.Paragraph, 0),
        };
        foreach (var line in paragraph.Text.ToString().Split('\n'))
        {
            yield return new(kind, level, PlainText.Clean(line));
        }
    }
}
