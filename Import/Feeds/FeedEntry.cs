using System.Net;
using System.Xml.Linq;
using Corpus.Import.Html;
using Corpus.Import.Text;

namespace Corpus.Import.Feeds;

/// <summary>One entry of a feed.</summary>
internal static class FeedEntry
{
    /// <summary>In words; what has fewer is a summary that leads to the article.</summary>
    private const int ShortestText = 60;

    public static ImportItem Read(XElement entry, FeedInfo feed, string place)
    {
        var content = Content(entry);
        var blocks = content is null ? [] : PageReader.ReadFragment(content);
        if (blocks.Count == 0)
        {
            return ImportItem.Only(ImportFindingId.NoArticle, place, "The entry has no text; save the page that it leads to");
        }

        var words = blocks.Sum(block => block.Words);
        var article = new ImportedArticle
        {
            Title = First(entry, "title") is { } title ? PlainText.Clean(WebUtility.HtmlDecode(title)) : null,
            Authors = [.. Authors(entry).SelectMany(AuthorNames.Of).Distinct(StringComparer.OrdinalIgnoreCase)],
            Date = DateReading.Of(First(entry, "pubDate") ?? First(entry, "published") ?? First(entry, "date") ?? First(entry, "issued")
                ?? First(entry, "updated")),
            Publisher = First(entry, "publisher") ?? feed.Title,
            Url = Links(entry).FirstOrDefault(WebAddress.IsOne),
            Keywords = KeywordList.Of([.. Children(entry, "category").Select(category => category.Attribute("term")?.Value ?? category.Value)]),
            Language = LanguageTag.Of(First(entry, "language") ?? feed.Language),
            Body = MarkdownWriter.Write(blocks),
            Source = place,
        };
        return new(article, words >= ShortestText ? []
            : [new(ImportFindingId.Shortened, place,
                FormattableString.Invariant($"The entry has {words} words and may be a summary; save the page that it leads to"))]);
    }

    private static IEnumerable<XElement> Children(XElement entry, string name) => entry.Elements().Where(element => element.Name.LocalName == name);

    private static string? First(XElement entry, string name) =>
        Children(entry, name).Select(element => element.Value.Trim()).FirstOrDefault(value => value.Length > 0);

    /// <summary>The longest of what may be the text: feeds differ in what they put where.</summary>
    private static string? Content(XElement entry) =>
        ((string[])["encoded", "content", "description", "summary"]).SelectMany(name => Children(entry, name)).Select(Markup).Where(text => text.Length > 0)
            .MaxBy(text => text.Length);

    /// <summary>Markup within Atom's XHTML is elements; elsewhere it is text.</summary>
    private static string Markup(XElement content) =>
        content.Attribute("type")?.Value switch
        {
            "xhtml" => string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))),
            "text" => WebUtility.HtmlEncode(content.Value).Replace("\n", "<br>", StringComparison.Ordinal),
            _ => content.Value,
        };

    private static IEnumerable<string> Authors(XElement entry)
    {
        foreach (var author in Children(entry, "creator").Concat(Children(entry, "author")))
        {
            var value = (First(author, "name") ?? author.Value).Trim();

            // RSS: ana@example.org (Ana Vega)
            var open = value.IndexOf('(', StringComparison.Ordinal);
            yield return value.Contains('@', StringComparison.Ordinal) && open > 0 ? value[(open + 1)..].TrimEnd(')', ' ') : value;
        }
    }

    private static IEnumerable<string> Links(XElement entry)
    {
        foreach (var link in Children(entry, "link").OrderBy(link => link.Attribute("rel")?.Value is null or "alternate" ? 0 : 1))
        {
            yield return (link.Attribute("href")?.Value ?? link.Value).Trim();
        }

        foreach (var id in Children(entry, "guid").Concat(Children(entry, "id")))
        {
            yield return id.Value.Trim();
        }
    }
}
