using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>
/// Writes a JSON schema of front matter: the keys that a corpus knows, and the declared fields. It is of draft 7, which the YAML extensions
/// of editors read. Other keys are allowed, as in front matter.
/// </summary>
internal static class FrontMatterSchema
{
    /// <summary>The known keys as one writes them, by what their values are.</summary>
    internal static readonly (string[] Keys, KnownValue Value, string Description)[] Known =
    [
        (["headline", "title"], KnownValue.Text, "The headline."),
        (
            ["datePublished", "date", "published", "pubDate", "publishDate", "publishedAt", "publicationDate"],
            KnownValue.Text,
            "The day of publication, such as 2009-03-07."
        ),
        (["authors", "author", "byline", "creator"], KnownValue.People, "Who wrote the article."),
        (["publisher", "publication", "outlet", "newspaper", "siteName"], KnownValue.Named, "Who published the article."),
        (["url", "canonical", "canonicalUrl", "permalink", "link"], KnownValue.Text, "The address of the article."),
        (["keywords", "tags"], KnownValue.Texts, "The keywords."),
        (["highlights", "keyPoints"], KnownValue.Texts, "The summary points."),
        (["language", "lang", "inLanguage"], KnownValue.Text, "The language as a BCP 47 tag, such as en."),
        (["dateline"], KnownValue.Text, "The place that the article is reported from."),
        (["copyright", "copyrightNotice"], KnownValue.Text, "The copyright line."),
    ];

    internal enum KnownValue
    {
        Text,
        Texts,

        /// <summary>A text, or a mapping with a <c>name</c>.</summary>
        Named,

        /// <summary>One or several of these.</summary>
        People,
    }

    public static void Write(EquatableArray<Field> fields, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "Front matter");
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var (keys, value, description) in Known)
            {
                foreach (var key in keys)
                {
                    json.WriteStartObject(key);
                    json.WriteString("description", description);
                    Write(json, value);
                    json.WriteEndObject();
                }
            }

            foreach (var field in fields)
            {
                Write(json, field);
            }

            json.WriteEndObject();
            json.WriteStrings("required", fields.Where(field => field.IsRequired).Select(field => field.Name));
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, KnownValue value)
    {
        switch (value)
        {
            case KnownValue.Text:
                json.WriteStrings("type", ["string", "number"]);
                break;
            case KnownValue.Texts:
                OneOrSeveral(json, () => json.WriteStrings("type", ["string", "number"]));
                break;
            case KnownValue.Named:
                Named(json);
                break;
            default:
                OneOrSeveral(json, () => Named(json));
                break;
        }
    }

    private static void Named(Utf8JsonWriter json)
    {
        json.WriteStrings("type", ["string", "object"]);
        json.WriteStrings("required", ["name"]);
    }

    private static void OneOrSeveral(Utf8JsonWriter json, Action value)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        value();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        value();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject(field.Name);
        json.WriteString("description", field.Type switch
        {
            FieldType.Person => "The name of a person of the corpus",
            FieldType.Article => "The name of an article of the corpus: its path in the corpus folder without the extension",
            _ => "A field of the project",
        } + $" ({field.Place} declares it).");
        if (field.IsList)
        {
            OneOrSeveral(json, () => Value(json, field));
        }
        else
        {
            Value(json, field);
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, Field field)
    {
        if (field.Options.Count > 0)
        {
            json.WriteStrings("enum", field.Options.Select(option => option.Value));
            return;
        }

        switch (field.Type)
        {
            case FieldType.Integer or FieldType.Number:
                json.WriteString("type", field.Type == FieldType.Integer ? "integer" : "number");
                Limit(json, "minimum", field.Minimum);
                Limit(json, "maximum", field.Maximum);
                break;
            case FieldType.Boolean:
                json.WriteString("type", "boolean");
                break;
            case FieldType.Text when field.Pattern is null:
                // YAML takes 2024 for a number, and it is text here.
                json.WriteStrings("type", ["string", "number", "boolean"]);
                break;
            default:
                json.WriteString("type", "string");
                break;
        }

        if (field.Type is FieldType.Date or FieldType.Url)
        {
            json.WriteString("format", field.Type == FieldType.Date ? "date" : "uri");
        }

        if (field.Pattern is { } pattern)
        {
            json.WriteString("pattern", "^" + pattern + "$");
        }
    }

    private static void Limit(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            {
                json.WriteNumberValue(whole);
            }
            else
            {
                json.WriteNumberValue(double.Parse(value, CultureInfo.InvariantCulture));
            }
        }
    }
}
