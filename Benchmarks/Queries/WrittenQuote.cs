using System.Text.Json.Serialization;

namespace Corpus.Benchmarks;

/// <summary>A quote as a program writes it that has types of its own for it: the same members as the corpus writes.</summary>
internal sealed record WrittenQuote(
    string Id,
    string Article,
    string File,
    int Line,
    int Start,
    int End,
    int[][] Spans,
    string Text,
    string Kind,
    string AttributionType,
    bool IsQuote,
    WrittenWords? Source,
    WrittenWords? Cue,
    string? Speaker,
    string SourceKind,
    string? SourceName,
    string Rule,
    string Confidence)
{
    public static WrittenQuote From(Quote quote)
    {
        var spans = quote.Spans;
        return new(
            quote.Id,
            quote.Article.Name,
            quote.Article.Path,
            quote.Line,
            spans[0].Start,
            spans[^1].End,
            [.. spans.Select(span => new[] { span.Start, span.End })],
            quote.Text,
            quote.Kind.ToString(),
            quote.AttributionType.ToString(),
            quote.IsQuote,
            WrittenWords.From(quote.Source),
            WrittenWords.From(quote.Cue),
            quote.Speaker?.Name,
            quote.SourceKind.ToString(),
            quote.SourceName,
            quote.Rule.ToString(),
            quote.Confidence.ToString());
    }
}

internal sealed record WrittenWords(string Text, int Start, int End)
{
    public static WrittenWords? From(Mention? mention) => mention is { } words ? new(words.Text, words.Span.Start, words.Span.End) : null;
}

[JsonSerializable(typeof(IEnumerable<WrittenQuote>))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Default)]
internal sealed partial class WrittenQuoteContext : JsonSerializerContext;
