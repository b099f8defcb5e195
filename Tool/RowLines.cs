using System.Text.Encodings.Web;
using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>Rows as JSON Lines.</summary>
internal sealed class RowLines : IRows
{
    private readonly JsonLines _lines;
    private readonly Action<JsonLines, CorpusModel, ArticleModel> _write;

    private RowLines(Stream stream, Action<JsonLines, CorpusModel, ArticleModel> write, JavaScriptEncoder? encoder = null)
    {
        _lines = new(stream, encoder);
        _write = write;
    }

    /// <summary>Attributions in the form that is asked for.</summary>
    public static IRows Quotes(Stream stream, QuoteFormat format) => format switch
    {
        QuoteFormat.Csv => new QuoteTable(stream),
        QuoteFormat.Jsonld => new RowLines(stream, LinkedData.Articles, JavaScriptEncoder.Default),
        _ => new RowLines(stream, CorpusLines.Quotes),
    };

    public static IRows People(Stream stream) => new RowLines(stream, CorpusLines.People);

    public static IRows Articles(Stream stream) => new RowLines(stream, CorpusLines.Articles);

    public void Write(CorpusModel model, ArticleModel article) => _write(_lines, model, article);

    public void Flush() => _lines.Flush();

    public void Dispose() => _lines.Dispose();
}
