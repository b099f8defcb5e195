using System.IO.Enumeration;
using System.Reflection;
using Corpus.Extraction;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using Corpus.Report;
using Corpus.Report.Review;

namespace Corpus.Tool;

/// <summary>Articles of a folder, or single ones, as the generator would see them: extracted, corrected, linked.</summary>
/// <param name="Lost">How many files were to be articles and are none, by a fault that is among the findings.</param>
internal sealed record ArticleFolder(CorpusModel Model, IReadOnlyList<LocatedFinding> Findings, int Lost)
{
    /// <summary>The path that means the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Where a shell puts the output of a command that is to be read like a file: it is open already.</summary>
    private const string OpenFiles = "/dev/fd/";

    /// <summary>The names of what nobody wrote, which the build has given this program from the package's own list.</summary>
    private static readonly string[] Leftovers =
        typeof(ArticleFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Leftovers").Value!.Split(';');

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
    public static ArticleFolder Read(IReadOnlyList<string> paths, CancellationToken stop)
    {
        var builder = new CorpusBuilder();
        var sources = paths.SelectMany(SourcesOf).OrderBy(source => source.Name, StringComparer.Ordinal).DistinctBy(source => source.FilePath).ToList();
        using var progress = ProgressLine.OnTerminal(sources.Count(source => source.Name is not null));
        var curation = new List<CurationText>();
        foreach (var (path, name) in sources)
        {
            if (name is null)
            {
                var file = CurationFile.Read(path, Decode(path, stop));
                builder.Add(file);
                curation.Add(new(path, NameOf(path, paths), file.Text));
            }
            else
            {
                builder.Add(new ArticleSource(path, EntryOf(name), () =>
                {
                    progress.Step();
                    return Decode(path, stop);
                }));
            }
        }

        var built = builder.BuildAll(int.MaxValue, stop);
        return new(built.Corpus.Model, built.Findings, built.Lost) { FilePaths = [.. built.Corpus.Set.FilePaths], Curation = curation };
    }

    /// <summary>Says why there is nothing, and gives the exit code for it.</summary>
    public int WhyEmpty(IReadOnlyList<string> paths)
    {
        if (Lost == 0)
        {
            return Guarded.Fail(ExitCode.Failed, $"There are no articles (*.txt, *.md) in {string.Join(", ", paths.Select(path => $"'{path}'"))}.");
        }

        // What became of those that were there has been said.
        return FindingPrinter.CodeOf(Findings) is ExitCode.Findings ? ExitCode.Findings : ExitCode.Failed;
    }

    /// <summary>The files of a folder as a review reads them.</summary>
    public static IEnumerable<ReviewFile> FilesToReview(string folder) => SourcesOf(folder)
        .Select(source => new ReviewFile(source.FilePath, NameOf(source.FilePath, [folder]), source.Name is { } name ? EntryOf(name) : null));

    private static ArticleEntry EntryOf(string name)
    {
        var fault = ArticlePath.Unusable(name) is { } character ? new Finding(FindingId.UnusableName, default, new([character])) : null;
        return new(name, ArticleMetadata.None) { Fault = fault };
    }

    /// <summary>The curation files of folders, or single ones; no article is read.</summary>
    public static CurationSet ReadCuration(IReadOnlyList<string> paths) => CurationSet.From([.. paths
        .SelectMany(path => Directory.Exists(path) ? SourcesOf(path).Where(source => source.Name is null) : [new(path, null)])
        .DistinctBy(source => source.FilePath)
        .Select(source => CurationFile.Read(source.FilePath, Decode(source.FilePath, CancellationToken.None)))]);

    /// <summary>The path of a file below the first of the folders that holds it, which is the same on every machine.</summary>
    private static string NameOf(string file, IReadOnlyList<string> folders) => folders
        .Where(Directory.Exists)
        .Select(folder => Path.GetRelativePath(Path.GetFullPath(folder), file).Replace('\\', '/'))
        .FirstOrDefault(name => !name.StartsWith("../", StringComparison.Ordinal)) ?? Path.GetFileName(file);

    /// <summary>A file that was asked for, and an article's own path in the corpus; curation files have none.</summary>
    private sealed record Source(string FilePath, string? Name);

    private static IEnumerable<Source> SourcesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return [new(path, path == StandardInput ? "stdin.txt" : Path.GetFileName(path))];
        }

        var folder = Path.GetFullPath(path);
        return from file in Files(folder)
               let name = Path.GetRelativePath(folder, file).Replace('\\', '/')
               where CurationFile.IsOne(file) || (ArticlePath.IsText(file) && !name.Split('/').Any(IsLeftover))
               select new Source(file, CurationFile.IsOne(file) ? null : name);
    }

    private static bool IsLeftover(string name) => Leftovers.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name));

    /// <summary>All files below a folder. Links to folders are not followed: they may lead back.</summary>
    private static FileSystemEnumerable<string> Files(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), new() { RecurseSubdirectories = true, AttributesToSkip = default })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>The text of a file; null when it cannot be read.</summary>
    private static string? Decode(string path, CancellationToken stop) =>
        path == StandardInput ? TextDecoder.Decode(ReadInput(stop))
            : path.StartsWith(OpenFiles, StringComparison.Ordinal) ? FileText.OfOpen(path)
            : FileText.Of(path);

    /// <summary>On a thread of its own, which may be left waiting for what nobody types.</summary>
    private static byte[] ReadInput(CancellationToken stop)
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        Task.Run(() => input.CopyTo(bytes), stop).WaitAsync(stop).GetAwaiter().GetResult();
        return bytes.ToArray();
    }
}
