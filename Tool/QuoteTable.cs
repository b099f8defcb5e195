using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using CsvHelper;

namespace Corpus.Tool;

/// <summary>
/// The attributions of a corpus as a table for spreadsheets: CSV in UTF-8 with a byte order mark, a header, and a row each. A field that
/// a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
internal sealed class QuoteTable : IRows
{
    private static readonly string[] Columns =
    [
        "id", "file", "line", "start", "end", "text", "kind", "isQuote", "attributionType", "speaker", "source", "cue", "sourceKind", "sourceName",
        "rule", "confidence",
    ];

    private readonly CsvWriter _csv;

    public QuoteTable(Stream stream)
    {
        var options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape, NewLine = "\r\n", WriteByteOrderMark = true };
        _csv = CsvWriter.Create(stream, options, leaveOpen: true);
        _csv.WriteRecord(Columns);
    }

    public static void Write(CorpusModel model, Stream stream)
    {
        using var table = new QuoteTable(stream);
        foreach (var article in model.Articles)
        {
            table.Write(model, article);
        }
    }

    /// <summary>The attributions of an article.</summary>
    public void Write(CorpusModel model, ArticleModel article)
    {
        for (var q = 0; q < article.Facts.Quotes.Count; q++)
        {
            _csv.WriteRecord(Fields(model, article, q));
        }
    }

    public void Flush() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private static string[] Fields(CorpusModel model, ArticleModel article, int index)
    {
        var facts = article.Facts;
        var text = facts.File.Text;
        var quote = facts.Quotes[index];
        return
        [
            QuoteIds.Of(facts.File.Name, facts.Quotes, index),
            facts.File.Path,
            Invariant.Format(quote.Line),
            Invariant.Format(quote.Spans[0].Start),
            Invariant.Format(quote.Spans[quote.Spans.Count - 1].End),
            quote.Text ?? quote.TextRange.Of(text),
            CorpusLines.NameOf(quote.Kind),
            quote.IsQuote ? "true" : "false",
            quote.AttributionType.ToString(),
            quote.Speaker < 0 ? "" : model.People[article.People[quote.Speaker]].Name,
            quote.Source?.Of(text) ?? "",
            quote.Cue?.Of(text) ?? "",
            quote.SourceKind.ToString(),
            CorpusLines.SourceNameOf(model, article, quote) ?? "",
            quote.Rule.ToString(),
            quote.Confidence.ToString(),
        ];
    }
}
