using JsonSerialization = global::System.Text.Json.Serialization;
using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

/// <summary>
/// The corpus as JSON. Each type of the corpus is written by a converter of its own: people and articles as their names, spans as
/// pairs of positions, enumerations as words, without members that are null. Nothing is read back: an object of a corpus exists only there.
/// </summary>
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1034", Justification = "A converter is of no use by itself.")]
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1062", Justification = "The serializer gives converters what they need.")]
internal static partial class CorpusJson
{
    /// <summary>Writes a type of the corpus; reading throws <see cref="global::System.NotSupportedException"/>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public abstract class Converter<T> : JsonSerialization::JsonConverter<T>
    {
        private protected Converter()
        {
        }

        /// <inheritdoc/>
        public sealed override T Read(ref SystemJson::Utf8JsonReader reader, global::System.Type typeToConvert, SystemJson::JsonSerializerOptions options) =>
            throw new global::System.NotSupportedException(
                "Objects of a corpus are written as JSON and not read: read a name or an id, and look it up with Find.");
    }

    private static void WriteStrings(
        SystemJson::Utf8JsonWriter json, global::System.ReadOnlySpan<byte> name, global::System.Collections.Generic.IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.WriteStringValue(values[i]);
        }

        json.WriteEndArray();
    }

    private static void WriteUnlessNull(SystemJson::Utf8JsonWriter json, global::System.ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteBounds(SystemJson::Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }

    private static void WritePair(SystemJson::Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
