namespace Corpus.Benchmarks.Corpora;

/// <summary>A real article that others are made from.</summary>
internal sealed record SourceArticle(string Name, string Text)
{
    /// <summary>The articles below a folder, ordinal by name.</summary>
    public static SourceArticle[] ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceArticle(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];
}
