using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusJson
{
    /// <summary>Writes a span as the pair of its start and its end, in UTF-16 code units.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class TextSpanConverter : Converter<TextSpan>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, TextSpan value, SystemJson::JsonSerializerOptions options) => WritePair(writer, value);
    }

    /// <summary>Writes the words of a mention, their bounds, their kind and the name of the article.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class MentionConverter : Converter<Mention>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, Mention value, SystemJson::JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("text"u8, value.Text);
            WriteBounds(writer, value.Span);
            writer.WriteString("kind"u8, value.Kind.ToString());
            WriteUnlessNull(writer, "article"u8, value.Article?.Name);
            writer.WriteEndObject();
        }
    }

    /// <summary>Writes the bounds of a paragraph, its kind and the name of the article.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class ParagraphConverter : Converter<Paragraph>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, Paragraph value, SystemJson::JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            WriteMembers(writer, value);
            WriteUnlessNull(writer, "article"u8, value.Article?.Name);
            writer.WriteEndObject();
        }
    }

    /// <summary>Writes a passage, its bounds, why it is no quote, and the name of the article.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class RefusedPassageConverter : Converter<RefusedPassage>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, RefusedPassage value, SystemJson::JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            WriteMembers(writer, value);
            WriteUnlessNull(writer, "article"u8, value.Article?.Name);
            writer.WriteEndObject();
        }
    }

    private static void WriteMembers(SystemJson::Utf8JsonWriter json, Paragraph paragraph)
    {
        json.WriteString("kind"u8, paragraph.Kind.ToString());
        WriteBounds(json, paragraph.Range);
    }

    private static void WriteMembers(SystemJson::Utf8JsonWriter json, RefusedPassage passage)
    {
        WriteBounds(json, passage.Span);
        json.WriteString("text"u8, passage.Text);
        json.WriteString("reason"u8, passage.Reason.ToString());
    }
}
