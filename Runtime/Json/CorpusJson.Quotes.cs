using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusJson
{
    private const int IdLength = 256;

    /// <summary>Writes a quote, or another attribution, as one flat object.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class QuoteConverter : Converter<Quote>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, Quote value, SystemJson::JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            Members(writer, value);
            writer.WriteEndObject();
        }

        /// <inheritdoc/>
        public override void WriteAsPropertyName(SystemJson::Utf8JsonWriter writer, Quote value, SystemJson::JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Id);

        private static void Members(SystemJson::Utf8JsonWriter json, Quote quote)
        {
            var record = quote.Record;
            var article = quote.Article;
            WriteId(json, quote, record.Start, article.Name);
            json.WriteString("article"u8, article.Name);
            json.WriteString("file"u8, article.Path);
            json.WriteNumber("line"u8, record.Line);
            json.WriteNumber("start"u8, record.Start);
            json.WriteNumber("end"u8, record.End);
            json.WriteStartArray("spans"u8);
            for (var spans = record.Spans; spans.MoveNext();)
            {
                WritePair(json, spans.Current.Span);
            }

            json.WriteEndArray();
            json.WriteString("text"u8, record.ReadText());
            json.WriteString("kind"u8, WordOf(quote.Kind));
            json.WriteString("attributionType"u8, record.AttributionType.ToString());
            json.WriteBoolean("isQuote"u8, quote.IsQuote);
            if (record.HasSource)
            {
                WriteWords(json, "source"u8, record.Read(record.Source), record.Source.Span);
            }

            if (record.HasCue)
            {
                WriteWords(json, "cue"u8, record.Read(record.Cue), record.Cue.Span);
            }

            WriteUnlessNull(json, "speaker"u8, quote.Speaker?.Name);
            json.WriteString("sourceKind"u8, quote.SourceKind.ToString());
            if (record.HasSourceName)
            {
                record.WriteSourceName(json, quote.Speaker);
            }

            json.WriteString("rule"u8, record.Rule.ToString());
            json.WriteString("confidence"u8, record.Confidence.ToString());
        }

        private static void WriteId(SystemJson::Utf8JsonWriter json, Quote quote, int start, string article)
        {
            if (article.Length > IdLength - CorpusStorage.IdSuffixLength)
            {
                json.WriteString("id"u8, quote.Id);
                return;
            }

            global::System.Span<char> id = stackalloc char[IdLength];
            json.WriteString("id"u8, id.Slice(0, quote.FormatId(id, article, start)));
        }

        private static void WriteWords(
            SystemJson::Utf8JsonWriter json, global::System.ReadOnlySpan<byte> name, global::System.ReadOnlySpan<byte> words, TextSpan span)
        {
            json.WriteStartObject(name);
            json.WriteString("text"u8, words);
            WriteBounds(json, span);
            json.WriteEndObject();
        }
    }
}
