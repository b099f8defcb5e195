using AngleSharp.Html.Parser;
using Corpus.Import.Json;

namespace Corpus.Import.Html;

/// <summary>Reads one page.</summary>
internal static class PageReader
{
    private static readonly HtmlParserOptions Options = new() { IsScripting = false, IsNotConsumingCharacterReferences = false };

    public static ImportedArticle Read(string html, string source)
    {
        var slim = SlimPage.Of(html);
        using var document = new HtmlParser(Options).ParseDocument(slim.Html);
        using var data = new JsonLd(slim.Data);
        var tree = PageTree.Of(document.Body!);
        var body = BodyFinder.Find(tree);
        var metadata = PageMetadata.Of(document, data, tree);
        var text = BodyFilter.Of(body, metadata);
        var introduction = Introduction.Find(body, metadata, text);
        PageBlock[] blocks = [.. introduction.Where(block => block.Kind != BlockKind.ListItem), .. text];
        return new ImportedArticle
        {
            Title = metadata.Title,
            Authors = metadata.Authors,
            Date = metadata.Date,
            Url = metadata.Url,
            Publisher = metadata.Publisher,
            Keywords = metadata.Keywords,
            Highlights = [.. introduction.Where(block => block.Kind == BlockKind.ListItem).Select(block => block.Text)],
            Language = metadata.Language,
            Body = Text.MarkdownWriter.Write(blocks),
            Source = source,
        };
    }
}
