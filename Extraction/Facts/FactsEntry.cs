using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Facts;

/// <summary>An article in a file of facts.</summary>
/// <param name="start">Where it starts.</param>
internal sealed class FactsEntry(FactsFileReader file, long start) : IKeptText
{
    /// <summary>The text alone.</summary>
    string IKeptText.Read() => file.ReadText(start);

    /// <summary>The path of the article's file, and what it says before any correction.</summary>
    public (string FilePath, ArticleFacts Facts) Read() => file.Read(start);

    /// <summary>The same of what was read already.</summary>
    public (string FilePath, ArticleFacts Facts) Decode(ArticleFrames article) => file.Decode(article);
}
