using Corpus.Import.Sources;

namespace Corpus.Import;

/// <summary>
/// Reads articles from what people hold: saved pages, web archives, records of scrapers, feeds, mail, documents, and exports of press archives.
/// What a source is is told by its content. Nothing is fetched, nothing in a source is run, and nothing throws because of what a source holds:
/// what cannot be read is a finding.
/// </summary>
public sealed class ArticleImporter
{
    private readonly ImportOptions _options;

    /// <summary>An importer with the usual limits.</summary>
    public ArticleImporter()
        : this(new())
    {
    }

    /// <summary>An importer with options of its own.</summary>
    public ArticleImporter(ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Reads a file as the result is walked; of a large archive, only one article is in memory.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What it is called in findings and in <see cref="ImportedArticle.Source"/>; null for the name of the file.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ImportItem> Read(string path, string? name = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return SourceReader.Read(new(name ?? Path.GetFileName(path), () => SourceFile.Open(path), _options, stop));
    }

    /// <summary>Reads bytes that are in memory.</summary>
    /// <param name="content">A page, a message, an archive.</param>
    /// <param name="name">What it is called in findings and in <see cref="ImportedArticle.Source"/>.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ImportItem> Read(byte[] content, string name, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        return SourceReader.Read(new(name, () => new MemoryStream(content, writable: false), _options, stop));
    }
}
