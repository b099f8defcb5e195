using Corpus.Extraction;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Corpus.Report;
using Corpus.Report.Review;

namespace Corpus.Tool;

/// <summary>Articles of a folder, or single ones, as the generator would see them: extracted, corrected, linked.</summary>
/// <param name="Lost">How many files were to be articles and are none, by a fault that is among the findings.</param>
internal sealed record ArticleFolder(CorpusModel Model, IReadOnlyList<LocatedFinding> Findings, int Lost)
{
    /// <summary>By article: the path that findings name it by.</summary>
    public IReadOnlyList<string> FilePaths { get; private init; } = [];

    /// <summary>The curation files that were read.</summary>
    public IReadOnlyList<CurationText> Curation { get; private init; } = [];

    /// <summary>What a page shows of the corpus.</summary>
    public ReportInput ToReport() => new(Model, FilePaths, Findings, Curation);

    /// <summary>Reads all articles, in parallel; what comes out does not depend on that.</summary>
    /// <param name="paths">Folders, whose articles and curation files are read, and files, each of which is an article.</param>
    public static ArticleFolder Read(params IReadOnlyList<string> paths) => Read(paths, CancellationToken.None);

    /// <exception cref="OperationCanceledException">The user waits no longer.</exception>
    public static ArticleFolder Read(IReadOnlyList<string> paths, CancellationToken stop) => Read(new ArticleSelection(paths), stop);

    /// <exception cref="OperationCanceledException">The user waits no longer.</exception>
    public static ArticleFolder Read(ArticleSelection selection, CancellationToken stop)
    {
        var builder = new CorpusBuilder();
        var curation = new List<CurationText>();
        foreach (var file in selection.Corrections())
        {
            builder.Add(file);
            curation.Add(new(file.Path, selection.NameOf(file.Path), file.Text));
        }

        var articles = selection.Articles(stop).ToList();
        using var progress = ProgressLine.OnTerminal(articles.Count);
        foreach (var article in articles)
        {
            builder.Add(article with
            {
                Text = () =>
                {
                    progress.Step();
                    return article.Text();
                },
            });
        }

        var built = builder.BuildAll(int.MaxValue, stop);
        return new(built.Corpus.Model, built.Findings, built.Lost) { FilePaths = [.. built.Corpus.Set.FilePaths], Curation = curation };
    }

    /// <summary>Says why there is nothing, and gives the exit code for it.</summary>
    public int WhyEmpty(IReadOnlyList<string> paths)
    {
        if (Lost == 0)
        {
            return Fail(paths);
        }

        // What became of those that were there has been said.
        return FindingPrinter.CodeOf(Findings) is ExitCode.Findings ? ExitCode.Findings : ExitCode.Failed;
    }

    /// <summary>Says that there is nothing, and gives the exit code for it.</summary>
    public static int Fail(IReadOnlyList<string> paths) =>
        Guarded.Fail(ExitCode.Failed, $"There are no articles (*.txt, *.md) in {string.Join(", ", paths.Select(path => $"'{path}'"))}.");
}
