using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>Something that is written of a corpus, article by article.</summary>
internal interface IRows : IDisposable
{
    void Write(CorpusModel model, ArticleModel article);

    /// <summary>What has been written can be read now.</summary>
    void Flush();
}
