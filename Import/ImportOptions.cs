namespace Corpus.Import;

/// <summary>How sources are read.</summary>
public sealed record ImportOptions
{
    /// <summary>
    /// Names of a scraper's fields, with what they are: <c>title</c>, <c>author</c>, <c>date</c>, <c>publisher</c>, <c>url</c>, <c>keywords</c>,
    /// <c>language</c> or
    /// <c>text</c>. A field of a field is written with a dot: <c>meta.headline</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>The longest page, message, record or document that is read, in bytes after decompression; by default 32 MiB.</summary>
    public int LargestDocument { get; init; } = 32 * 1024 * 1024;

    /// <summary>How many bytes one compressed byte of a source may become, on the whole; by default 100, and 64 MiB in any case.</summary>
    public int LargestExpansion { get; init; } = 100;

    internal const long SmallestExpansionLimit = 64L * 1024 * 1024;
}
