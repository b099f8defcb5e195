namespace Corpus.Import;

/// <summary>One article as it was found in a source: what the source says about it, and its text as Markdown.</summary>
public sealed record ImportedArticle
{
    /// <summary>The headline; null where the source has none, or contradicts itself.</summary>
    public string? Title { get; init; }

    /// <summary>The names of those who wrote it, in the order of the source.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The day it was published, as the source writes it, whatever time zone it is in.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its address on the web.</summary>
    public string? Url { get; init; }

    /// <summary>What the source says it is about.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The points that a page gives above its text.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];

    /// <summary>The language as a tag such as <c>en</c> or <c>en-GB</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The text: paragraphs, headings, lists and block quotations, separated by blank lines.</summary>
    public required string Body { get; init; }

    /// <summary>The file it came from, and where in it: <c>saved/page.html</c>, <c>crawl.warc.gz#1234</c>.</summary>
    public required string Source { get; init; }
}
