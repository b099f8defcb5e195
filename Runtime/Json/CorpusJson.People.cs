using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusJson
{
    /// <summary>Writes a person with the names of the articles; mentions and quotes are objects of their own.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class PersonConverter : Converter<Person>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, Person value, SystemJson::JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, value.Name);
            WriteUnlessNull(writer, "givenName"u8, value.GivenName);
            WriteUnlessNull(writer, "familyName"u8, value.FamilyName);
            WriteUnlessNull(writer, "honorific"u8, value.HonorificPrefix);
            writer.WriteString("gender"u8, value.Gender.ToString());
            WriteStrings(writer, "jobTitles"u8, value.JobTitles);
            WriteStrings(writer, "affiliations"u8, value.Affiliations);
            WriteStrings(writer, "alternateNames"u8, value.AlternateNames);
            WriteStrings(writer, "sameAs"u8, value.SameAs);
            writer.WriteStartArray("articles"u8);
            foreach (var article in value.Articles)
            {
                writer.WriteStringValue(article.Name);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        /// <inheritdoc/>
        public override void WriteAsPropertyName(SystemJson::Utf8JsonWriter writer, Person value, SystemJson::JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Name);
    }
}
