using Corpus.Extraction;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Precompiler;

/// <summary>A listed corpus, read by the engine as the compiler has it: the netstandard2.0 build.</summary>
internal static class CorpusOfFiles
{
    /// <param name="folder">The project's folder, with <c>corpus.articles</c> in it and the articles in <c>articles</c>.</param>
    public static (CorpusModel Model, IReadOnlyList<LocatedFinding> Findings) Read(string folder)
    {
        var list = File.ReadAllText(Path.Combine(folder, "corpus.articles"));
        var (corpus, findings, _) = CorpusBuilder.OfList(list, Path.Combine(folder, "articles")).BuildAll(1000, CancellationToken.None);
        return (corpus.Model, [.. findings]);
    }
}
