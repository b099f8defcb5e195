using System.Text.Json;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Report;

/// <summary>Writes what is known of an article but its text. Positions are UTF-16 code units, as in JavaScript, and mostly distances.</summary>
internal sealed class ArticleRecord(CorpusModel model, int[] articleIds, int[] personIds)
{
    public void Write(Utf8JsonWriter json, ArticleModel article, IEnumerable<LocatedFinding> findings)
    {
        var facts = article.Facts;
        json.WriteStartArray();
        json.WriteStringValue(facts.File.Name);
        json.WriteStringValue(facts.Header.Headline);
        json.WriteStringValue(facts.Header.Publisher);
        json.WriteStringValue(facts.Header.DatePublished);
        json.WriteStringValue(facts.Header.Url);
        json.WriteNumberValue(facts.WordCount);
        Numbers(json, facts.Authors.Select(author => personIds[article.People[author]]).Distinct());
        Numbers(json, article.People.Select(person => personIds[person]).Distinct());
        Paragraphs(json, facts);
        json.WriteStartArray();
        for (var q = 0; q < facts.Quotes.Count; q++)
        {
            Quote(json, article, facts.Quotes[q]);
        }

        json.WriteEndArray();
        Refused(json, facts);
        Numbers(json, article.NearDuplicates.Select(other => articleIds[other]));
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            ReportRecords.Finding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>Of each: kind, distance from the end of the one before, length.</summary>
    private static void Paragraphs(Utf8JsonWriter json, ArticleFacts facts)
    {
        json.WriteStartArray();
        var end = 0;
        foreach (var paragraph in facts.Paragraphs)
        {
            json.WriteNumberValue((int)paragraph.Kind);
            Range(json, paragraph.Range, ref end);
        }

        json.WriteEndArray();
    }

    /// <summary>Of each: reason, distance from the start of the one before, length.</summary>
    private static void Refused(Utf8JsonWriter json, ArticleFacts facts)
    {
        json.WriteStartArray();
        var start = 0;
        foreach (var passage in facts.Refused)
        {
            json.WriteNumberValue((int)passage.Reason);
            json.WriteNumberValue(passage.Range.Start - start);
            json.WriteNumberValue(passage.Range.Length);
            start = passage.Range.Start;
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// Spans, source, cue, speaker, five small numbers as digits of one (kind, is a quote, confidence, type, source kind), rule, and, where
    /// they differ from what these give, the content's text and the source's name.
    /// </summary>
    private void Quote(Utf8JsonWriter json, ArticleModel article, QuoteFact quote)
    {
        json.WriteStartArray();
        json.WriteStartArray();
        var end = 0;
        foreach (var span in quote.Spans)
        {
            Range(json, span, ref end);
        }

        json.WriteEndArray();
        Words(json, quote.Source, quote.Spans[0].Start);
        Words(json, quote.Cue, quote.Spans[0].Start);
        json.WriteNumberValue(quote.Speaker < 0 ? -1 : personIds[article.People[quote.Speaker]]);
        var digits = (int)quote.Kind + (quote.IsQuote ? 10 : 0) + (100 * (int)quote.Confidence) + (1000 * (int)quote.AttributionType);
        json.WriteNumberValue(digits + (10000 * (int)quote.SourceKind));
        json.WriteNumberValue((int)quote.Rule);
        if (quote.Text is not null)
        {
            json.WriteStringValue(quote.Text);
        }
        else
        {
            json.WriteStartArray();
            json.WriteNumberValue(quote.TextRange.Start - quote.Spans[0].Start);
            json.WriteNumberValue(quote.TextRange.Length);
            json.WriteEndArray();
        }

        json.WriteNumberValue(quote.Line);
        if (SourceNameOf(article, quote) is { } name)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    /// <summary>The source in words, where no person says it.</summary>
    private string? SourceNameOf(ArticleModel article, QuoteFact quote) =>
        quote.SourceName is { } name && (quote.Speaker < 0
            || (article.Facts.People[quote.Speaker].Name != name && model.People[article.People[quote.Speaker]].Name != name)) ? name : null;

    /// <summary>Distance from where the content starts, and length; 0 where there are no such words.</summary>
    private static void Words(Utf8JsonWriter json, TextRange? range, int start)
    {
        if (range is not { } words)
        {
            json.WriteNumberValue(0);
            return;
        }

        json.WriteStartArray();
        json.WriteNumberValue(words.Start - start);
        json.WriteNumberValue(words.Length);
        json.WriteEndArray();
    }

    private static void Range(Utf8JsonWriter json, TextRange range, ref int end)
    {
        json.WriteNumberValue(range.Start - end);
        json.WriteNumberValue(range.Length);
        end = range.End;
    }
}
