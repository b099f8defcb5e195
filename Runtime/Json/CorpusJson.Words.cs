using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusJson
{
    /// <summary>Writes a value of an enumeration as its name.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class WordConverter<T> : Converter<T>
        where T : struct, global::System.Enum
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, T value, SystemJson::JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        /// <inheritdoc/>
        public override void WriteAsPropertyName(SystemJson::Utf8JsonWriter writer, T value, SystemJson::JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString());
    }

    /// <summary>Writes the kind of a quote in small letters.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class QuoteKindConverter : Converter<QuoteKind>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, QuoteKind value, SystemJson::JsonSerializerOptions options) =>
            writer.WriteStringValue(WordOf(value));

        /// <inheritdoc/>
        public override void WriteAsPropertyName(SystemJson::Utf8JsonWriter writer, QuoteKind value, SystemJson::JsonSerializerOptions options) =>
            writer.WritePropertyName(WordOf(value));
    }

    private static string WordOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "mixed",
        QuoteKind.Indirect => "indirect",
        _ => kind.ToString(),
    };
}
