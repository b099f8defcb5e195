namespace Corpus.Benchmarks;

/// <summary>The quotes as plain objects in a list: what reading is measured against.</summary>
internal sealed class PlainQuote
{
    public required QuoteKind Kind { get; init; }
    public required string Text { get; init; }
    public required PlainPerson? Speaker { get; init; }
    public required string? Source { get; init; }
    public required string? Cue { get; init; }
    public required string? SourceName { get; init; }
    public required int Line { get; init; }

    public static List<PlainQuote> OfAll(IReadOnlyDictionary<Person, PlainPerson> people) =>
        [.. Quotes.All.Select(quote => new PlainQuote
        {
            Kind = quote.Kind,
            Text = quote.Text,
            Speaker = quote.Speaker is { } speaker ? people[speaker] : null,
            Source = quote.Source?.Text,
            Cue = quote.Cue?.Text,
            SourceName = quote.SourceName,
            Line = quote.Line,
        })];
}

internal sealed class PlainPerson
{
    public required string Name { get; init; }
}
