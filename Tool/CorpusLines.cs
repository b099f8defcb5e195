using System.Text.Json;
using Corpus.Extraction.Linking;
using Corpus.Abstractions;
using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>A corpus as JSON Lines: its quotes, its people by article, its articles.</summary>
internal static class CorpusLines
{
    public static void WriteQuotes(CorpusModel model, Stream stream) => Write(model, stream, Quotes);

    public static void WritePeople(CorpusModel model, Stream stream) => Write(model, stream, People);

    public static void WriteArticles(CorpusModel model, Stream stream) => Write(model, stream, Articles);

    /// <summary>The attributions of an article.</summary>
    public static void Quotes(JsonLines lines, CorpusModel model, ArticleModel article)
    {
        for (var q = 0; q < article.Facts.Quotes.Count; q++)
        {
            lines.Write(json => Quote(json, model, article, q));
        }
    }

    /// <summary>The people of an article, each once.</summary>
    public static void People(JsonLines lines, CorpusModel model, ArticleModel article)
    {
        var mentions = article.Facts.Mentions.ToLookup(mention => article.People[mention.Person], mention => mention.Range);
        foreach (var person in article.People.Distinct())
        {
            lines.Write(json =>
            {
                json.WriteString("file", article.Facts.File.Path);
                var known = model.People[person];
                json.WriteString("name", known.Name);
                json.WriteString("givenName", known.GivenName);
                json.WriteString("familyName", known.FamilyName);
                json.WriteString("honorific", known.HonorificPrefix);
                json.WriteString("gender", known.Gender.ToString());
                json.WriteStrings("jobTitles", known.JobTitles);
                json.WriteStrings("affiliations", known.Affiliations);
                json.WriteStrings("alternateNames", known.AlternateNames);
                json.WriteStrings("sameAs", known.SameAs);
                json.WriteStartArray("mentions");
                foreach (var range in mentions[person])
                {
                    json.WritePair(range);
                }

                json.WriteEndArray();
            });
        }
    }

    /// <summary>The article itself.</summary>
    public static void Articles(JsonLines lines, CorpusModel model, ArticleModel article) => lines.Write(json => Article(json, model, article));

    private static void Write(CorpusModel model, Stream stream, Action<JsonLines, CorpusModel, ArticleModel> rows)
    {
        using var lines = new JsonLines(stream);
        foreach (var article in model.Articles)
        {
            rows(lines, model, article);
        }
    }

    private static void Quote(Utf8JsonWriter json, CorpusModel model, ArticleModel article, int index)
    {
        var text = article.Facts.File.Text;
        var quote = article.Facts.Quotes[index];
        json.WriteString("id"u8, QuoteIds.Of(article.Facts.File.Name, article.Facts.Quotes, index));
        json.WriteString("article"u8, article.Facts.File.Name);
        json.WriteString("file"u8, article.Facts.File.Path);
        json.WriteNumber("line"u8, quote.Line);
        json.WriteNumber("start"u8, quote.Spans[0].Start);
        json.WriteNumber("end"u8, quote.Spans[quote.Spans.Count - 1].End);
        json.WriteStartArray("spans"u8);
        foreach (var span in quote.Spans)
        {
            json.WritePair(span);
        }

        json.WriteEndArray();
        json.WriteString("text"u8, quote.Text is null ? text.AsSpan(quote.TextRange.Start, quote.TextRange.Length) : quote.Text);
        json.WriteString("kind"u8, NameOf(quote.Kind));
        json.WriteString("attributionType"u8, quote.AttributionType.ToString());
        json.WriteBoolean("isQuote"u8, quote.IsQuote);
        json.WriteWords("source"u8, quote.Source, text);
        json.WriteWords("cue"u8, quote.Cue, text);
        json.WriteString("speaker"u8, quote.Speaker < 0 ? null : model.People[article.People[quote.Speaker]].Name);
        json.WriteString("sourceKind"u8, quote.SourceKind.ToString());
        json.WriteString("sourceName"u8, SourceNameOf(model, article, quote));
        json.WriteString("rule"u8, quote.Rule.ToString());
        json.WriteString("confidence"u8, quote.Confidence.ToString());
    }

    /// <summary>The source in words: a person by the name that all articles together give.</summary>
    internal static string? SourceNameOf(CorpusModel model, ArticleModel article, QuoteFact quote) =>
        quote.Speaker >= 0 && article.Facts.People[quote.Speaker].Name == quote.SourceName
            ? model.People[article.People[quote.Speaker]].Name
            : quote.SourceName;

    internal static string NameOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "mixed",
        _ => "indirect",
    };

    private static void Article(Utf8JsonWriter json, CorpusModel model, ArticleModel article)
    {
        var header = article.Facts.Header;
        json.WriteString("file", article.Facts.File.Path);
        json.WriteString("name", article.Facts.File.Name);
        json.WriteString("headline", header.Headline);
        json.WriteStrings("highlights", header.Highlights);
        json.WriteStrings("authors", article.Facts.Authors.Select(author => model.People[article.People[author]].Name));
        json.WriteString("dateline", header.Dateline);
        json.WriteString("publisher", header.Publisher);
        json.WriteString("datePublished", header.DatePublished);
        json.WriteString("url", header.Url);
        json.WriteString("language", header.Language);
        json.WriteString("copyright", header.CopyrightNotice);
        json.WriteStrings("keywords", header.Keywords);
        FieldLines.Write(json, model, article);
        json.WriteNumber("words", article.Facts.WordCount);
        json.WriteStrings("people", article.People.Distinct().Select(person => model.People[person].Name));
        json.WriteStrings("nearDuplicates", article.NearDuplicates.Select(other => model.Articles[other].Facts.File.Path));
        json.WriteStartArray("refusedPassages");
        foreach (var passage in article.Facts.Refused)
        {
            json.WriteStartObject();
            json.WriteNumber("start", passage.Range.Start);
            json.WriteNumber("end", passage.Range.End);
            json.WriteString("text", passage.Range.Of(article.Facts.File.Text));
            json.WriteString("reason", passage.Reason.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in article.Facts.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("kind", paragraph.Kind.ToString());
            json.WriteNumber("start", paragraph.Range.Start);
            json.WriteNumber("end", paragraph.Range.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
