using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusJson
{
    /// <summary>Writes the name and the headline of the article, the score, and the spans of what was found.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class ArticleHitConverter : Converter<ArticleHit>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, ArticleHit value, SystemJson::JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            WriteUnlessNull(writer, "article"u8, value.Article?.Name);
            WriteUnlessNull(writer, "headline"u8, value.Article?.Headline);
            WriteRank(writer, value.Score, value.Spans);
            writer.WriteEndObject();
        }
    }

    /// <summary>Writes the quote, the score, and the spans of what was found.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class QuoteHitConverter : Converter<QuoteHit>
    {
        /// <inheritdoc/>
        public override void Write(SystemJson::Utf8JsonWriter writer, QuoteHit value, SystemJson::JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            if (value.Quote is { } quote)
            {
                writer.WritePropertyName("quote"u8);
                new QuoteConverter().Write(writer, quote, options);
            }

            WriteRank(writer, value.Score, value.Spans);
            writer.WriteEndObject();
        }
    }

    private static void WriteRank(SystemJson::Utf8JsonWriter json, double score, global::System.Collections.Generic.IReadOnlyList<TextSpan> spans)
    {
        json.WriteNumber("score"u8, score);
        json.WriteStartArray("spans"u8);
        foreach (var span in spans)
        {
            WritePair(json, span);
        }

        json.WriteEndArray();
    }
}
