namespace Corpus.Benchmarks;

/// <summary>The emitted storage tells how large its word index is.</summary>
internal static partial class CorpusStorage
{
    internal static long WordIndexSize()
    {
        long size = ArticleWords.Length + WordStarts.Length;
        for (var chunk = 0; chunk < WordChunks.Count; chunk++)
        {
            size += WordChunks.At(chunk).Length;
        }

        return size;
    }
}
