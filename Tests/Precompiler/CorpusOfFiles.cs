using Corpus.Extraction;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Precompiler;

/// <summary>A listed corpus, read by the engine as the compiler has it: the netstandard2.0 build.</summary>
internal static class CorpusOfFiles
{
    /// <param name="folder">The project's folder, with <c>corpus.articles</c> in it and the articles in <c>articles</c>.</param>
    public static (CorpusModel Model, IReadOnlyList<LocatedFinding> Findings) Read(string folder)
    {
        var list = File.ReadAllText(Path.Combine(folder, "corpus.articles"));
        var manifest = ArticleManifest.Parse(list, Path.Combine(folder, "articles"));
        var builder = new CorpusBuilder();
        foreach (var path in ArticleManifest.OtherFiles(list).Where(CurationFile.IsOne))
        {
            builder.Add(CurationFile.Read(path, FileText.Of(path)));
        }

        foreach (var file in manifest.LostFiles())
        {
            builder.Add(CurationFile.Lost(file));
        }

        foreach (var path in manifest.Paths)
        {
            builder.Add(new ArticleSource(path, manifest.Find(path)!, () => FileText.Of(path)));
        }

        var (corpus, findings, _) = builder.BuildAll(1000, CancellationToken.None);
        return (corpus.Model, [.. findings]);
    }
}
