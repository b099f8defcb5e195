using System.IO.Enumeration;
using System.Reflection;
using Corpus.Extraction;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;
using Corpus.Report.Review;

namespace Corpus.Tool;

/// <summary>Which articles a command reads, and what they are called in the corpus.</summary>
/// <param name="Paths">Folders, whose articles and curation files are read, and files, each of which is an article.</param>
internal sealed record ArticleSelection(IReadOnlyList<string> Paths)
{
    /// <summary>The path that means the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Where a shell puts the output of a command that is to be read like a file: it is open already.</summary>
    private const string OpenFiles = "/dev/fd/";

    /// <summary>The names of what nobody wrote, which the build has given this program from the package's own list.</summary>
    private static readonly string[] Leftovers =
        typeof(ArticleSelection).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Leftovers").Value!.Split(';');

    private string? _base;

    /// <summary>The folder that ids are paths below; by default the deepest one that has all paths in it.</summary>
    public string? From { get; init; }

    /// <summary>Only these articles; all others are passed over unread.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Each line of the standard input is an article.</summary>
    public bool IsInputLines { get; init; }

    /// <summary>The first path that is not below the folder that ids are to be paths below; null where there is none.</summary>
    public string? Outside => From is null ? null : Paths
        .FirstOrDefault(path => !IsOpen(path) && RelativePath.IsElsewhere(Path.GetRelativePath(Base, FolderOf(path))));

    private string Base => _base ??= From is null ? CommonFolder() : Path.GetFullPath(From);

    /// <summary>The files of a folder as a review reads them.</summary>
    public static IEnumerable<ReviewFile> FilesToReview(string folder)
    {
        var selection = new ArticleSelection([folder]);
        return
        [
            .. selection.CurationPaths().Select(path => new ReviewFile(path, selection.NameOf(path), null)),
            .. selection.Articles(CancellationToken.None).Select(article => new ReviewFile(article.FilePath, article.Entry.Path, article.Entry)),
        ];
    }

    /// <summary>The curation files of the folders.</summary>
    public IEnumerable<CurationFile> Corrections() => CurationPaths().Select(static path => CurationFile.Read(path, FileText.Of(path)));

    private IEnumerable<string> CurationPaths() => FilesOf(Paths.Where(Directory.Exists)).Where(CurationFile.IsOne).Order(StringComparer.Ordinal);

    /// <summary>The curation files of folders, or single ones; no article is read.</summary>
    public static CurationSet ReadCuration(IReadOnlyList<string> paths) => CurationSet.From([.. paths
        .SelectMany(path => Directory.Exists(path) ? FilesOf([path]).Where(CurationFile.IsOne) : [path])
        .Distinct(StringComparer.Ordinal)
        .Select(static path => CurationFile.Read(path, FileText.Of(path)))]);

    /// <summary>The articles by id; those of the standard input as they come, after all others. Each is read when its turn comes.</summary>
    public IEnumerable<ArticleSource> Articles(CancellationToken stop)
    {
        var files = FilesOf(Paths.Where(Directory.Exists)).Where(file => ArticlePath.IsText(file) && !CurationFile.IsOne(file))
            .Select(file => (FilePath: file, Name: NameOf(file)))
            .Where(file => !file.Name.Split('/').Any(IsLeftover))
            .Concat(Paths.Where(path => !Directory.Exists(path) && !(IsInputLines && path == StandardInput))
                .Select(path => (FilePath: path, Name: NameOf(path))))
            .Where(file => Shard.Has(ArticlePath.WithoutExtension(file.Name)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .DistinctBy(file => IsOpen(file.FilePath) ? file.FilePath : Path.GetFullPath(file.FilePath), StringComparer.Ordinal)
            .Select(file => Source(file.FilePath, file.Name, stop));
        return IsInputLines && Paths.Contains(StandardInput) ? files.Concat(InputLines(stop)) : files;
    }

    private IEnumerable<ArticleSource> InputLines(CancellationToken stop)
    {
        using var input = Console.OpenStandardInput();
        foreach (var article in ArticleLines.Read(input, stop))
        {
            if (Shard.Has(ArticlePath.WithoutExtension(article.Entry.Path)))
            {
                yield return article;
            }
        }
    }

    private static ArticleSource Source(string path, string name, CancellationToken stop)
    {
        var fault = ArticlePath.Unusable(name) is { } character ? new Finding(FindingId.UnusableName, default, new([character])) : null;
        return new(path, new(name, ArticleMetadata.None) { Fault = fault }, () => Decode(path, stop));
    }

    /// <summary>The path of a file below the folder that ids are paths below, which is the same on every machine.</summary>
    public string NameOf(string path) =>
        path == StandardInput ? "stdin.txt"
        : IsOpen(path) ? Path.GetFileName(path)
        : Path.GetRelativePath(Base, Path.GetFullPath(path)).Replace('\\', '/');

    private string CommonFolder()
    {
        var common = default(string);
        foreach (var folder in Paths.Where(path => !IsOpen(path)).Select(FolderOf))
        {
            while (common is not null && RelativePath.IsElsewhere(Path.GetRelativePath(common, folder)))
            {
                common = Path.GetDirectoryName(common);
            }

            common ??= folder;
        }

        return common ?? Directory.GetCurrentDirectory();
    }

    private static string FolderOf(string path) =>
        Path.TrimEndingDirectorySeparator(Directory.Exists(path) ? Path.GetFullPath(path) : Path.GetDirectoryName(Path.GetFullPath(path))!);

    private static bool IsOpen(string path) => path == StandardInput || path.StartsWith(OpenFiles, StringComparison.Ordinal);

    private static bool IsLeftover(string name) => Leftovers.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name));

    /// <summary>All files below folders, each once. Links to folders are not followed: they may lead back.</summary>
    private static IEnumerable<string> FilesOf(IEnumerable<string> folders) => folders.SelectMany(static folder => new FileSystemEnumerable<string>(
        Path.GetFullPath(folder), (ref FileSystemEntry entry) => entry.ToFullPath(), new() { RecurseSubdirectories = true, AttributesToSkip = default })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    }).Distinct(StringComparer.Ordinal);

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
