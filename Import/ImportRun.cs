using Corpus.Import.Output;

namespace Corpus.Import;

/// <summary>Imports files into a folder of articles.</summary>
public sealed class ImportRun
{
    /// <summary>After so many articles, what was written is recorded, so that a run that is stopped can go on.</summary>
    private const int Between = 500;

    private readonly ArticleImporter _importer;

    /// <summary>A run with the usual limits.</summary>
    public ImportRun()
        : this(new())
    {
    }

    /// <summary>A run with options of its own.</summary>
    public ImportRun(ImportOptions options) => _importer = new(options);

    /// <summary>Overwrite files that were edited by hand.</summary>
    public bool Force { get; init; }

    /// <summary>Only say what would be done.</summary>
    public bool DryRun { get; init; }

    /// <summary>Told of each finding as it is made.</summary>
    public Action<ImportFinding>? OnFinding { get; init; }

    /// <summary>Told of each source before it is read: its number, how many there are, its name.</summary>
    public Action<int, int, string>? OnSource { get; init; }

    /// <summary>Reads sources and writes their articles. An article that is there already keeps its file, and only what changed is written.</summary>
    /// <param name="sources">Files and folders; below a folder, every file is a source.</param>
    /// <param name="folder">Where the articles go. It is made if it is not there.</param>
    /// <param name="stop">Stops between two articles; what was written stays, and the next run goes on from there.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImportSummary Execute(IEnumerable<string> sources, string folder, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(folder);
        if (!DryRun)
        {
            Directory.CreateDirectory(folder);
        }

        var files = SourceFiles.Of(sources, folder);
        var output = new ImportFolder(folder, Force, DryRun);
        var counts = new int[Enum.GetValues<WriteResult>().Length];
        var failed = 0;
        try
        {
            for (var i = 0; i < files.Count; i++)
            {
                OnSource?.Invoke(i + 1, files.Count, files[i].Name);
                var hasArticle = false;
                var hasError = false;
                foreach (var item in _importer.Read(files[i].Path, files[i].Name, stop))
                {
                    stop.ThrowIfCancellationRequested();
                    hasArticle |= item.Article is not null;
                    hasError |= Report(item.Findings);
                    if (item.Article is not null)
                    {
                        counts[(int)Write(output, item.Article)]++;
                        if (counts.Sum() % Between == 0)
                        {
                            output.Save();
                        }
                    }
                }

                failed += hasError && !hasArticle ? 1 : 0;
            }
        }
        finally
        {
            output.Save();
        }

        return new(
            files.Count, counts[(int)WriteResult.Added], counts[(int)WriteResult.Changed], counts[(int)WriteResult.Unchanged],
                counts[(int)WriteResult.Edited], counts[(int)WriteResult.Duplicate], failed);
    }

    private bool Report(IReadOnlyList<ImportFinding> findings)
    {
        var hasError = false;
        foreach (var finding in findings)
        {
            hasError |= finding.IsError;
            OnFinding?.Invoke(finding);
        }

        return hasError;
    }

    private WriteResult Write(ImportFolder output, ImportedArticle article)
    {
        var result = output.Write(article, out var place);
        if (result == WriteResult.Duplicate)
        {
            OnFinding?.Invoke(new(ImportFindingId.Duplicate, article.Source, $"'{place}' has the same article; this one was left out"));
        }
        else if (result == WriteResult.Edited)
        {
            OnFinding?.Invoke(new(ImportFindingId.EditedByHand, article.Source,
                $"'{place}' was not written by an import, or was edited since; it was left alone (--force overwrites it)"));
        }

        return result;
    }
}
