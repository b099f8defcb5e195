using System.IO.Enumeration;
using Corpus.Generator;
using Corpus.Generator.Curation;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Ingest;
using Corpus.Generator.Linking;

namespace Corpus.Tool;

/// <summary>A folder of articles as the generator would see it: extracted, corrected, linked.</summary>
internal sealed record ArticleFolder(CorpusModel Model, IReadOnlyList<LocatedFinding> Findings)
{
    /// <summary>Reads all articles below a folder, in parallel; what comes out does not depend on that.</summary>
    public static ArticleFolder Read(DirectoryInfo folder)
    {
        var files = Files(folder).ToList();
        files.Sort(StringComparer.Ordinal);
        var curation = CurationSet.From([.. files.Where(CurationFile.IsOne).Select(file => CurationFile.Read(file, Decode(file)))]);

        var paths = files.Where(ArticlePath.IsText).ToArray();
        var extracted = new ExtractedArticle[paths.Length];
        Parallel.For(0, paths.Length, i =>
        {
            var entry = new ArticleEntry(Path.GetRelativePath(folder.FullName, paths[i]).Replace('\\', '/'), ArticleMetadata.None);
            extracted[i] = ExtractedArticle.From(curation.Hinted(ArticleReader.Read(paths[i], entry, Decode(paths[i]))));
        });

        var corrected = extracted.Select(article => article.Corrected(curation.Corrections)).ToArray();
        var set = ArticleSet.From(corrected);
        var model = Linker.Link(set.Articles, set.Keys, int.MaxValue);
        return new(model, [
            .. corrected.SelectMany(article => article.Findings),
            .. curation.FindingsIn([.. extracted.SelectMany(article => article.FactsOrNothing())]),
            .. set.Findings,
            .. set.Locate(model.Findings),
        ]);
    }

    /// <summary>All files below a folder. Links to folders are not followed: they may lead back.</summary>
    private static FileSystemEnumerable<string> Files(DirectoryInfo folder) =>
        new(folder.FullName, (ref FileSystemEntry entry) => entry.ToFullPath(), new() { RecurseSubdirectories = true, AttributesToSkip = default })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>The text of a file; null when it cannot be read.</summary>
    private static string? Decode(string path)
    {
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
