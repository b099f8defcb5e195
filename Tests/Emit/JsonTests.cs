using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit;

/// <summary>What is written as JSON is what the properties say, whatever an article has in it.</summary>
public class JsonTests
{
    private const string Asking = """
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        namespace News.Corpus;
        internal static class Asking
        {
            public static string Faults()
            {
                var faults = new SortedSet<string>();
                void Check(string what, bool holds) { if (!holds) faults.Add(what); }
                foreach (var quote in Quotes.Attributions)
                {
                    var json = JsonDocument.Parse(JsonSerializer.Serialize(quote)).RootElement;
                    string? Words(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
                    void Same(string name, Mention? mention)
                    {
                        Check(name, json.TryGetProperty(name, out var words) == mention.HasValue);
                        if (mention is { } known)
                        {
                            Check(name, words.GetProperty("text").GetString() == known.Text
                                && words.GetProperty("start").GetInt32() == known.Span.Start && words.GetProperty("end").GetInt32() == known.Span.End);
                        }
                    }

                    Check("id", Words("id") == quote.Id);
                    Check("article", Words("article") == quote.Article.Name && Words("file") == quote.Article.Path);
                    Check("text", Words("text") == quote.Text);
                    Check("speaker", Words("speaker") == quote.Speaker?.Name && Words("sourceName") == quote.SourceName);
                    Check("words", Words("sourceKind") == quote.SourceKind.ToString() && Words("rule") == quote.Rule.ToString()
                        && Words("confidence") == quote.Confidence.ToString() && Words("attributionType") == quote.AttributionType.ToString());
                    Check("numbers", json.GetProperty("line").GetInt32() == quote.Line && json.GetProperty("isQuote").GetBoolean() == quote.IsQuote
                        && json.GetProperty("start").GetInt32() == quote.Spans[0].Start && json.GetProperty("end").GetInt32() == quote.Spans[^1].End);
                    Check("spans", json.GetProperty("spans").EnumerateArray().Select(pair => new TextSpan(pair[0].GetInt32(), pair[1].GetInt32())).SequenceEqual(quote.Spans));
                    Same("source", quote.Source);
                    Same("cue", quote.Cue);
                }

                foreach (var article in Articles.All)
                {
                    var json = JsonDocument.Parse(JsonSerializer.Serialize(article)).RootElement;
                    Check("name", json.GetProperty("name").GetString() == article.Name && Articles.Find(article.Name) == article);
                    Check("headline", (json.TryGetProperty("headline", out var headline) ? headline.GetString() : null) == article.Headline);
                    Check("people", json.GetProperty("people").EnumerateArray().Select(name => name.GetString()).SequenceEqual(article.People.Select(person => person.Name)));
                    Check("linked", JsonDocument.Parse(CorpusJson.ToJsonLd(article)).RootElement.GetProperty("hasPart").GetArrayLength() == article.Quotes.Count);
                    Check("markup", !CorpusJson.ToJsonLd(article).Contains('<') && !CorpusJson.ToJsonLd(article).Contains('&'));
                }

                foreach (var person in People.All)
                {
                    var json = JsonDocument.Parse(JsonSerializer.Serialize(person)).RootElement;
                    Check("person", json.GetProperty("name").GetString() == person.Name && json.GetProperty("articles").GetArrayLength() == person.Articles.Count
                        && json.GetProperty("sameAs").GetArrayLength() == person.SameAs.Count && json.GetProperty("gender").GetString() == person.Gender.ToString());
                }

                return string.Join(",", faults) + "; " + (Quotes.Attributions.Count > 20);
            }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void All_that_is_written_is_what_the_properties_say(int seed) =>
        Assert.Equal("; True", EmittedCorpus.Load(new ModelMaker(seed, "</script>", "<!--", "\"@id\":").Model(12, 8, 40), Asking).Ask<string>("Faults"));
}
