using System.Text;
using Corpus.Import.Exports;
using Corpus.Import.Sources;
using Corpus.Import.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

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
        using var stream = new MemoryStream(source.ReadAll(), writable: false);
        var settings = new OpenSettings { MaxCharactersInPart = source.Options.LargestDocument, AutoSave = false };
        using var document = WordprocessingDocument.Open(stream, isEditable: false, settings);
        var main = document.MainDocumentPart ?? throw new ImportException(ImportFindingId.UnknownKind, "It is no document of Word");
        var styles = Styles(main);
        var blocks = new List<Block>();
        foreach (var paragraph in main.Document?.Body?.Descendants<Paragraph>() ?? [])
        {
            source.Stop.ThrowIfCancellationRequested();
            blocks.AddRange(Blocks(paragraph, styles));
        }

        return blocks;
    }

    /// <summary>The names of styles, which are English whatever their identifiers are.</summary>
    private static Dictionary<string, string> Styles(MainDocumentPart main)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                names[id] = style.StyleName?.Val?.Value ?? id;
            }
        }

        return names;
    }

    private static IEnumerable<Block> Blocks(Paragraph paragraph, Dictionary<string, string> styles)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        var style = styles.GetValueOrDefault(id, id).ToLowerInvariant();
        var (kind, level) = style switch
        {
            "title" => (BlockKind.Heading, 1),
            "quote" or "intense quote" or "block text" => (BlockKind.Quotation, 0),
            "caption" => (BlockKind.Caption, 0),
            _ when style.StartsWith("heading", StringComparison.Ordinal) =>
                (BlockKind.Heading, style.Length > 7 && char.IsAsciiDigit(style[^1]) ? style[^1] - '0' : 2),
            _ when paragraph.ParagraphProperties?.NumberingProperties is not null => (BlockKind.ListItem, 0),
            _ => (BlockKind.Paragraph, 0),
        };
        foreach (var line in TextOf(paragraph).Split('\n'))
        {
            yield return new(kind, level, PlainText.Clean(line));
        }
    }

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var run in paragraph.Descendants<Run>())
        {
            if (run.RunProperties?.Vanish is not null)
            {
                continue;
            }

            foreach (var part in run.ChildElements)
            {
                text.Append(part switch
                {
                    DocumentFormat.OpenXml.Wordprocessing.Text words => words.Text,
                    TabChar => "\t",
                    Break => "\n",
                    CarriageReturn => "\n",
                    NoBreakHyphen => "-",
                    _ => "",
                });
            }
        }

        return text.ToString();
    }
}
