using System.Text;
using Corpus.Emit.Tables;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Files;

/// <summary>An article with the bytes of it that do not depend on others, so that several can be made at a time.</summary>
/// <param name="Model">All that it says.</param>
/// <param name="Text">In UTF-8.</param>
/// <param name="Record">Its record, but for the place of the text.</param>
/// <param name="Quotes">Where in the record its quotes start.</param>
internal sealed record RenderedArticle(ArticleModel Model, byte[] Text, string Record, int RecordLength, int Quotes)
{
    public static RenderedArticle Of(ArticleModel article)
    {
        var text = article.Facts.File.Text;
        var record = new TableWriter(2048);
        var quotes = ArticleRecord.Write(record, article.Facts, new(text));
        var rendered = new RenderedArticle(article, Encoding.UTF8.GetBytes(text), record.Table.ToString(), record.Length, quotes);
        record.Table.Dispose();
        return rendered;
    }
}
