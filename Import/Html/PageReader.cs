using AngleSharp.Html.Parser;
using Corpus.Import.Json;
using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>Reads one page.</summary>
internal static class PageReader
{
    /// <summary>In words; what has fewer is a notice, a list or a form.</summary>
    private const int ShortestArticle = 25;

    /// <summary>A page that shows no more than this share of the text in its data shows a start.</summary>
    private const double StartOfText = 0.2;

    /// <summary>A text of this share of what the page says of its length is not all of it.</summary>
    private const double MostOfText = 0.6;

    /// <param name="address">Where the page was found; null where that is not known.</param>
    public static ImportItem Read(string html, string source, string? address = null)
    {
        var slim = SlimPage.Of(html);
        using var document = new HtmlParser().ParseDocument(slim.Html);
        using var data = new JsonLd(slim.Data);
        var tree = PageTree.Of(document.Body ?? document.DocumentElement);
        var metadata = PageMetadata.Of(document, data, tree);
        var body = BodyFinder.Find(tree);
        var text = BodyFilter.Of(body, metadata);
        var introduction = Introduction.Find(body, metadata, text);
        List<Block> blocks = [.. introduction.Where(block => block.Kind != BlockKind.ListItem), .. text];
        var words = text.Sum(block => block.Words);
        var findings = new List<ImportFinding>();
        if (metadata.FullText is { } full && words < Block.CountWords(full) * StartOfText)
        {
            // The page shows the start only, and its data have all of it.
            text = [];
            blocks = PlainText.Blocks(full);
            words = blocks.Sum(block => block.Words);
        }

        if (words < ShortestArticle || (!metadata.IsArticle && LooksLikeList(tree, words)))
        {
            return ImportItem.Only(ImportFindingId.NoArticle, source, "It holds no article that can be told from the page around it");
        }

        if (metadata.WordCount is { } count && words < count * MostOfText)
        {
            findings.Add(new(ImportFindingId.Shortened, source,
                FormattableString.Invariant($"The page says that its text has {count} words, but only {words} were found; the rest may need a subscription")));
        }
        else if (metadata.IsPaid && words < 200)
        {
            findings.Add(new(ImportFindingId.Shortened, source,
                FormattableString.Invariant($"The page is for subscribers, and {words} words of it are there")));
        }

        findings.AddRange(metadata.Disagreements.Select(message => new ImportFinding(ImportFindingId.Disagreement, source, message)));
        return new(Article(metadata, blocks, introduction, source, address), findings);
    }

    /// <summary>Blocks of a stretch of HTML that is an article already, such as an entry of a feed.</summary>
    public static IReadOnlyList<Block> ReadFragment(string html)
    {
        var slim = SlimPage.Of(html);
        using var document = new HtmlParser().ParseDocument(slim.Html);
        var tree = PageTree.Of(document.Body ?? document.DocumentElement);
        return [.. tree.Texts.Where(BodyFilter.IsText)];
    }

    private static ImportedArticle Article(PageMetadata metadata, List<Block> blocks, IReadOnlyList<PageBlock> introduction, string source,
        string? address) => new()
    {
        Title = metadata.Title,
        Authors = metadata.Authors,
        Date = metadata.Date,
        Url = metadata.Url ?? (WebAddress.IsOne(address) ? address : null),
        Publisher = metadata.Publisher,
        Keywords = metadata.Keywords,
        Highlights = [.. introduction.Where(block => block.Kind == BlockKind.ListItem).Select(block => block.Text)],
        Language = metadata.Language,
        Body = MarkdownWriter.Write(blocks),
        Source = source,
    };

    /// <summary>A page that does not say that it is an article, and has more words in links than in paragraphs.</summary>
    private static bool LooksLikeList(PageTree tree, int words)
    {
        var linked = 0;
        foreach (var block in tree.Texts)
        {
            linked += block.LinkDensity > 0.7 ? block.Words : 0;
        }

        return linked > words * 2;
    }
}
