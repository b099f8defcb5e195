using System.Text.Json;
using Corpus.Import.Json;
using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>
/// The headline that a page gives its article. Structured data gives it, often one for search engines; the page's own headline comes first
/// only where something else confirms it. Tags for other sites shorten it, and the title of the window names the site.
/// </summary>
internal sealed class PageTitle
{
    private readonly PageTree _tree;
    private readonly string?[] _structured;
    private readonly string? _tag;
    private readonly string? _window;

    /// <param name="tag">What the page says to other sites.</param>
    /// <param name="window">The title of the window.</param>
    /// <param name="clean">Takes the site's name off.</param>
    public PageTitle(PageTree tree, JsonElement article, string? tag, string? window, Func<string, string> clean)
    {
        _tree = tree;
        _structured = Array.ConvertAll(["headline", "alternativeHeadline", "name"], key => Clean(JsonLd.Text(article, key)));
        _tag = Clean(tag);
        _window = Clean(window);

        string? Clean(string? title) => string.IsNullOrWhiteSpace(title) ? null : clean(title.Trim());
    }

    public string? Read()
    {
        foreach (var block in Headlines())
        {
            if (Array.Exists(_structured, title => title is not null && SameWords.Are(title, block.Text))
                || (IsMarked(block) && _tag is not null && SameWords.Are(_tag, block.Text)))
            {
                return block.Text;
            }
        }

        return Whole(_structured[0] ?? _structured[2]) ?? OfPage();
    }

    /// <summary>Of several articles in the structured data, the one that has a headline of the page; else the first.</summary>
    public static JsonElement MainArticle(JsonLd data, PageTree tree)
    {
        foreach (var article in data.Articles)
        {
            if (JsonLd.Text(article, "headline") is { } headline
                && tree.Texts.Any(block => block is { Kind: BlockKind.Heading, Level: 1 } && SameWords.Are(block.Text, headline)))
            {
                return article;
            }
        }

        return data.Articles.FirstOrDefault();
    }

    /// <summary>A headline that was cut off, as the page, its window or a tag has all of it.</summary>
    private string? Whole(string? title)
    {
        if (title is null || !title.EndsWith('\u2026') && !title.EndsWith("...", StringComparison.Ordinal))
        {
            return title;
        }

        return Headlines().Select(block => block.Text).Append(_tag).Append(_window)
            .FirstOrDefault(other => other is not null && IsLonger(other, title)) ?? title;
    }

    private static bool IsLonger(string whole, string start) => SameWords.Starts(whole, start) && !SameWords.Are(whole, start);

    private IEnumerable<PageBlock> Headlines() => _tree.Texts.Where(block => block is { Kind: BlockKind.Heading, Level: 1 });

    private bool IsMarked(PageBlock block) => _tree.Nodes[block.Node].Element.GetAttribute("itemprop") == "headline";

    /// <summary>The headline on the page where a tag, or without one the window's title, starts with it; else the tag.</summary>
    private string? OfPage()
    {
        foreach (var block in Headlines())
        {
            if ((_tag ?? _window) is { } other && block.Words > 2 && SameWords.Starts(other, block.Text))
            {
                return block.Text;
            }
        }

        if (Whole(_tag) is { } tag)
        {
            return tag;
        }

        var headings = Headlines().Select(block => block.Text).Distinct(StringComparer.Ordinal).ToList();
        return headings.Count == 1 ? headings[0] : _window;
    }
}
