using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusJson
{
    /// <summary>
    /// An article as JSON-LD in the words of schema.org: a <c>NewsArticle</c> that mentions each <c>Person</c> and has each quote as a
    /// <c>Quotation</c>. Characters that mean something in HTML are escaped, so that it can be put into a page.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <returns>One JSON object. Never null.</returns>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToJsonLd(Article article)
    {
        global::System.ArgumentNullException.ThrowIfNull(article);
        var buffer = new global::System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new SystemJson::Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context"u8, "https://schema.org"u8);
            json.WriteString("@type"u8, "NewsArticle"u8);
            json.WriteString("identifier"u8, article.Name);
            WriteUnlessNull(json, "headline"u8, article.Headline);
            WriteUnlessNull(json, "dateline"u8, article.Dateline);
            WriteUnlessNull(json, "datePublished"u8, DayOf(article.DatePublished));
            WriteUnlessNull(json, "url"u8, article.Url);
            WriteUnlessNull(json, "inLanguage"u8, article.Language);
            WriteUnlessNull(json, "copyrightNotice"u8, article.CopyrightNotice);
            WriteUnlessEmpty(json, "keywords"u8, article.Keywords);
            json.WriteNumber("wordCount"u8, article.WordCount);
            if (article.Publisher is { } publisher)
            {
                json.WriteStartObject("publisher"u8);
                WriteOrganization(json, publisher);
                json.WriteEndObject();
            }

            WriteReferences(json, "author"u8, article.Authors);
            json.WriteStartArray("mentions"u8);
            foreach (var person in article.People)
            {
                WriteLinked(json, person);
            }

            json.WriteEndArray();
            json.WriteStartArray("hasPart"u8);
            foreach (var quote in article.Quotes)
            {
                WriteLinked(json, quote);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return global::System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteLinked(SystemJson::Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "Person"u8);
        json.WriteString("@id"u8, LinkedId(person));
        json.WriteString("name"u8, person.Name);
        WriteUnlessNull(json, "givenName"u8, person.GivenName);
        WriteUnlessNull(json, "familyName"u8, person.FamilyName);
        WriteUnlessNull(json, "honorificPrefix"u8, person.HonorificPrefix);
        WriteUnlessNull(json, "gender"u8, person.Gender == Gender.Unknown ? null : "https://schema.org/" + person.Gender.ToString());
        WriteUnlessEmpty(json, "alternateName"u8, person.AlternateNames);
        WriteUnlessEmpty(json, "jobTitle"u8, person.JobTitles);
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

        WriteUnlessEmpty(json, "sameAs"u8, person.SameAs);
        json.WriteEndObject();
    }

    private static void WriteLinked(SystemJson::Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "Quotation"u8);
        json.WriteString("identifier"u8, quote.Id);
        json.WriteString("text"u8, quote.Utf8Text);
        if (quote.Speaker is { } speaker)
        {
            WriteReference(json, "spokenByCharacter"u8, speaker);
        }
        else if (quote.SourceKind == SourceKind.Organization && quote.SourceName is { } name)
        {
            json.WriteStartObject("spokenByCharacter"u8);
            WriteOrganization(json, name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteReferences(
        SystemJson::Utf8JsonWriter json, global::System.ReadOnlySpan<byte> name, global::System.Collections.Generic.IReadOnlyList<Person> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        for (var i = 0; i < people.Count; i++)
        {
            json.WriteStartObject();
            WriteReferenceMembers(json, people[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReference(SystemJson::Utf8JsonWriter json, global::System.ReadOnlySpan<byte> name, Person person)
    {
        json.WriteStartObject(name);
        WriteReferenceMembers(json, person);
        json.WriteEndObject();
    }

    private static void WriteReferenceMembers(SystemJson::Utf8JsonWriter json, Person person)
    {
        json.WriteString("@type"u8, "Person"u8);
        json.WriteString("@id"u8, LinkedId(person));
        json.WriteString("name"u8, person.Name);
    }

    private static void WriteOrganization(SystemJson::Utf8JsonWriter json, string name)
    {
        json.WriteString("@type"u8, "Organization"u8);
        json.WriteString("name"u8, name);
    }

    private static string LinkedId(Person person) => "#" + global::System.Uri.EscapeDataString(person.Name);

    private static void WriteUnlessEmpty(
        SystemJson::Utf8JsonWriter json, global::System.ReadOnlySpan<byte> name, global::System.Collections.Generic.IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            WriteStrings(json, name, values);
        }
    }
}
