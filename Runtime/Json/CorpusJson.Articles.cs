using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusJson
{
    /// <summary>Writes what an article says of itself, and its structure; its text and its quotes are not in it.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class ArticleConverter : Converter<Article>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, Article value, SystemJson::JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("file"u8, value.Path);
            writer.WriteString("name"u8, value.Name);
            WriteUnlessNull(writer, "headline"u8, value.Headline);
            WriteStrings(writer, "highlights"u8, value.Highlights);
            WriteNames(writer, "authors"u8, value.Authors);
            WriteUnlessNull(writer, "dateline"u8, value.Dateline);
            WriteUnlessNull(writer, "publisher"u8, value.Publisher);
            WriteUnlessNull(writer, "datePublished"u8, DayOf(value.DatePublished));
            WriteUnlessNull(writer, "url"u8, value.Url);
            WriteUnlessNull(writer, "language"u8, value.Language);
            WriteUnlessNull(writer, "copyright"u8, value.CopyrightNotice);
            WriteStrings(writer, "keywords"u8, value.Keywords);
            WriteFields(writer, value);
            writer.WriteNumber("words"u8, value.WordCount);
            WriteNames(writer, "people"u8, value.People);
            Structure(writer, value);
            writer.WriteEndObject();
        }

        /// <inheritdoc/>
        public override void WriteAsPropertyName(SystemJson::Utf8JsonWriter writer, Article value, SystemJson::JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Name);

        private static void Structure(SystemJson::Utf8JsonWriter json, Article article)
        {
            json.WriteStartArray("nearDuplicates"u8);
            foreach (var other in article.NearDuplicates)
            {
                json.WriteStringValue(other.Path);
            }

            json.WriteEndArray();
            json.WriteStartArray("refusedPassages"u8);
            foreach (var passage in article.RefusedPassages)
            {
                json.WriteStartObject();
                WriteMembers(json, passage);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("paragraphs"u8);
            foreach (var paragraph in article.Paragraphs)
            {
                json.WriteStartObject();
                WriteMembers(json, paragraph);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    // Declared fields give this its body.
    static partial void WriteFields(SystemJson::Utf8JsonWriter json, Article article);

    private static string? DayOf(global::System.DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteNames(
        SystemJson::Utf8JsonWriter json, global::System.ReadOnlySpan<byte> name, global::System.Collections.Generic.IReadOnlyList<Person> people)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < people.Count; i++)
        {
            json.WriteStringValue(people[i].Name);
        }

        json.WriteEndArray();
    }
}
