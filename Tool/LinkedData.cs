using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>
/// The articles of a corpus as JSON-LD in the words of schema.org, one a line: what <c>CorpusJson.ToJsonLd</c> of a generated corpus
/// gives.
/// </summary>
internal static class LinkedData
{
    public static void Write(CorpusModel model, Stream stream)
    {
        using var lines = new JsonLines(stream, JavaScriptEncoder.Default);
        foreach (var article in model.Articles)
        {
            Articles(lines, model, article);
        }
    }

    /// <summary>An article with its people and quotes.</summary>
    public static void Articles(JsonLines lines, CorpusModel model, ArticleModel article) => lines.Write(json => Article(json, model, article));

    private static void Article(Utf8JsonWriter json, CorpusModel model, ArticleModel article)
    {
        var header = article.Facts.Header;
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteString("@type"u8, "NewsArticle"u8);
        json.WriteString("identifier"u8, article.Facts.File.Name);
        WriteUnlessNull(json, "headline"u8, header.Headline);
        WriteUnlessNull(json, "dateline"u8, header.Dateline);
        WriteUnlessNull(json, "datePublished"u8, header.DatePublished);
        WriteUnlessNull(json, "url"u8, header.Url);
        WriteUnlessNull(json, "inLanguage"u8, header.Language);
        WriteUnlessNull(json, "copyrightNotice"u8, header.CopyrightNotice);
        WriteUnlessEmpty(json, "keywords", header.Keywords);
        json.WriteNumber("wordCount"u8, article.Facts.WordCount);
        if (header.Publisher is { } publisher)
        {
            json.WriteStartObject("publisher"u8);
            WriteOrganization(json, publisher);
            json.WriteEndObject();
        }

        WriteAuthors(json, model, article);
        json.WriteStartArray("mentions"u8);
        foreach (var person in article.People.Distinct())
        {
            Person(json, model.People[person]);
        }

        json.WriteEndArray();
        json.WriteStartArray("hasPart"u8);
        for (var q = 0; q < article.Facts.Quotes.Count; q++)
        {
            if (article.Facts.Quotes[q].IsQuote)
            {
                Quotation(json, model, article, q);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteAuthors(Utf8JsonWriter json, CorpusModel model, ArticleModel article)
    {
        if (article.Facts.Authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author"u8);
        foreach (var author in article.Facts.Authors)
        {
            json.WriteStartObject();
            WriteReference(json, model.People[article.People[author]]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Person(Utf8JsonWriter json, PersonModel person)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "Person"u8);
        json.WriteString("@id"u8, IdOf(person));
        json.WriteString("name"u8, person.Name);
        WriteUnlessNull(json, "givenName"u8, person.GivenName);
        WriteUnlessNull(json, "familyName"u8, person.FamilyName);
        WriteUnlessNull(json, "honorificPrefix"u8, person.HonorificPrefix);
        WriteUnlessNull(json, "gender"u8, person.Gender == Gender.Unknown ? null : "https://schema.org/" + person.Gender);
        WriteUnlessEmpty(json, "alternateName", person.AlternateNames);
        WriteUnlessEmpty(json, "jobTitle", person.JobTitles);
        if (person.Affiliations.Count > 0)
        {
            json.WriteStartArray("affiliation"u8);
            foreach (var organization in person.Affiliations)
            {
                json.WriteStartObject();
                WriteOrganization(json, organization);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteUnlessEmpty(json, "sameAs", person.SameAs);
        json.WriteEndObject();
    }

    private static void Quotation(Utf8JsonWriter json, CorpusModel model, ArticleModel article, int index)
    {
        var quote = article.Facts.Quotes[index];
        json.WriteStartObject();
        json.WriteString("@type"u8, "Quotation"u8);
        json.WriteString("identifier"u8, QuoteIds.Of(article.Facts.File.Name, article.Facts.Quotes, index));
        json.WriteString("text"u8, quote.Text ?? quote.TextRange.Of(article.Facts.File.Text));
        if (quote.Speaker >= 0)
        {
            json.WriteStartObject("spokenByCharacter"u8);
            WriteReference(json, model.People[article.People[quote.Speaker]]);
            json.WriteEndObject();
        }
        else if (quote.SourceKind == SourceKind.Organization && quote.SourceName is { } name)
        {
            json.WriteStartObject("spokenByCharacter"u8);
            WriteOrganization(json, name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, PersonModel person)
    {
        json.WriteString("@type"u8, "Person"u8);
        json.WriteString("@id"u8, IdOf(person));
        json.WriteString("name"u8, person.Name);
    }

    private static void WriteOrganization(Utf8JsonWriter json, string name)
    {
        json.WriteString("@type"u8, "Organization"u8);
        json.WriteString("name"u8, name);
    }

    private static string IdOf(PersonModel person) => "#" + Uri.EscapeDataString(person.Name);

    private static void WriteUnlessNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter json, string name, EquatableArray<string> values)
    {
        if (values.Count > 0)
        {
            json.WriteStrings(name, values);
        }
    }
}
