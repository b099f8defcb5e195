using System.Text;
using Corpus.Generator.Ingest;

namespace Corpus.Tool;

/// <summary>The articles below a folder, ordinal by name, as the generator would see them.</summary>
internal static class ArticleFolder
{
    public static IReadOnlyList<ArticleFile> Read(DirectoryInfo folder)
    {
        var files = folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is ".txt" or ".md")
            .Select(file => (file.FullName, Path: Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/')))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return [.. files.Select(file => new ArticleFile(Path.ChangeExtension(file.Path, null)!, file.Path, File.ReadAllText(file.FullName, Encoding.UTF8), ArticleMetadata.None))];
    }
}
