using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Generator;
using Corpus.Generator.Common;

namespace Corpus.Tool;

/// <summary><c>corpus extract</c>: JSON Lines with offsets in UTF-16 code units.</summary>
internal static class ExtractCommand
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(DirectoryInfo folder, FileInfo? people, FileInfo? articles)
    {
        var facts = ArticleFolder.Read(folder).Select(Extraction.Extract).ToList();
        using var output = Console.OpenStandardOutput();
        WriteLines(output, facts.SelectMany(article => article.Quotes.Select(quote => (article, quote))), (json, item) => Quote(json, item.article, item.quote));
        if (people is not null)
        {
            using var file = people.Create();
            WriteLines(file, facts.SelectMany(article => Enumerable.Range(0, article.People.Count).Select(person => (article, person))), (json, item) => Person(json, item.article, item.person));
        }

        _ = articles;
        return 0;
    }

    private static void WriteLines<T>(Stream stream, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(stream, Json);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    private static void Quote(Utf8JsonWriter json, ArticleFacts article, QuoteFact quote)
    {
        var text = article.File.Text;
        json.WriteString("file", article.File.Path);
        json.WriteNumber("start", quote.Spans[0].Start);
        json.WriteNumber("end", quote.Spans[quote.Spans.Count - 1].End);
        json.WriteStartArray("spans");
        foreach (var span in quote.Spans)
        {
            Pair(json, span);
        }

        json.WriteEndArray();
        json.WriteString("text", text[quote.Spans[0].Start..quote.Spans[quote.Spans.Count - 1].End]);
        json.WriteString("kind", quote.Kind.ToString().ToLowerInvariant());
        Mention(json, "source", quote.Source, text);
        Mention(json, "cue", quote.Cue, text);
        json.WriteString("speaker", quote.Speaker < 0 ? null : article.People[quote.Speaker].Name);
        json.WriteString("sourceKind", quote.SourceKind.ToString());
        json.WriteString("sourceName", quote.SourceName);
        json.WriteString("rule", quote.Rule.ToString());
        json.WriteString("confidence", quote.Confidence.ToString());
    }

    private static void Person(Utf8JsonWriter json, ArticleFacts article, int person)
    {
        json.WriteString("file", article.File.Path);
        json.WriteString("name", article.People[person].Name);
        json.WriteStartArray("mentions");
        foreach (var mention in article.Mentions)
        {
            if (mention.Person == person)
            {
                Pair(json, mention.Range);
            }
        }

        json.WriteEndArray();
    }

    private static void Mention(Utf8JsonWriter json, string name, TextRange? range, string text)
    {
        if (range is not { } r)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", r.Of(text));
        json.WriteNumber("start", r.Start);
        json.WriteNumber("end", r.End);
        json.WriteEndObject();
    }

    private static void Pair(Utf8JsonWriter json, TextRange range)
    {
        json.WriteStartArray();
        json.WriteNumberValue(range.Start);
        json.WriteNumberValue(range.End);
        json.WriteEndArray();
    }
}
