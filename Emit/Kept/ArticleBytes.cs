using Corpus.Emit.Tables;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Kept;

/// <summary>What a chunk of tables has of an article, but for the place of its text.</summary>
/// <param name="Record">Its record.</param>
/// <param name="Length">How many bytes the record stands for.</param>
/// <param name="Quotes">Where in the record its quotes start.</param>
/// <param name="TextLength">The length of the article's text in bytes.</param>
internal sealed record ArticleBytes(string Record, int Length, int Quotes, int TextLength)
{
    public static ArticleBytes Of(ArticleFacts facts)
    {
        var map = new Utf8Map(facts.File.Text);
        var record = new TableWriter(2048);
        var quotes = ArticleRecord.Write(record, facts, map);
        var bytes = new ArticleBytes(record.Table.ToString(), record.Length, quotes, map.Length);
        record.Table.Dispose();
        return bytes;
    }
}
