using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Corpus.Benchmarks;

/// <summary>The same question asked of generated objects and of plain ones in a list, when everything is warm.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private List<PlainQuote> plainQuotes = [];
    private readonly JsonTypeInfo<IReadOnlyList<Quote>> quotesAsJson = (JsonTypeInfo<IReadOnlyList<Quote>>)
        new JsonSerializerOptions { TypeInfoResolver = CorpusJson.Resolver }.GetTypeInfo(typeof(IReadOnlyList<Quote>));

    private Person most = null!;
    private Person median = null!;
    private PlainPerson plainMost = null!;
    private PlainPerson plainMedian = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var plainPeople = People.All.ToDictionary(person => person, person => new PlainPerson { Name = person.Name });
        plainQuotes = PlainQuote.OfAll(plainPeople);
        var quoted = People.All.Where(person => person.Quotes.Count > 0)
            .OrderByDescending(person => person.Quotes.Count)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        most = quoted[0];
        median = quoted[quoted.Count / 2];
        plainMost = plainPeople[most];
        plainMedian = plainPeople[median];
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Count by kind")]
    public int CountByKindPlain() => plainQuotes.Count(quote => quote.Kind == QuoteKind.Direct);

    [Benchmark, BenchmarkCategory("Count by kind")]
    public int CountByKind() => Quotes.All.Count(quote => quote.Kind == QuoteKind.Direct);

    [Benchmark(Baseline = true), BenchmarkCategory("Where by speaker")]
    public int WhereBySpeakerPlain() => plainQuotes.Where(quote => quote.Speaker == plainMost).Count(quote => quote.Kind == QuoteKind.Direct);

    [Benchmark, BenchmarkCategory("Where by speaker")]
    public int WhereBySpeaker() => Quotes.All.Where(quote => quote.Speaker == most).Count(quote => quote.Kind == QuoteKind.Direct);

    // A line number is read from the tables, where a plain object has it in a field.
    [Benchmark(Baseline = true), BenchmarkCategory("Where by speaker, and their lines")]
    public int LinesBySpeakerPlain() => plainQuotes.Where(quote => quote.Speaker == plainMost).Sum(quote => quote.Line);

    [Benchmark, BenchmarkCategory("Where by speaker, and their lines")]
    public int LinesBySpeaker() => Quotes.All.Where(quote => quote.Speaker == most).Sum(quote => quote.Line);

    [Benchmark(Baseline = true), BenchmarkCategory("Quotes of a typical person")]
    public int ScanForMedian() => plainQuotes.Where(quote => quote.Speaker == plainMedian).Sum(quote => quote.Line);

    [Benchmark, BenchmarkCategory("Quotes of a typical person")]
    public int QuotesOfMedian() => median.Quotes.Sum(quote => quote.Line);

    [Benchmark(Baseline = true), BenchmarkCategory("Quotes of the most quoted person")]
    public int ScanForMost() => plainQuotes.Where(quote => quote.Speaker == plainMost).Sum(quote => quote.Line);

    [Benchmark, BenchmarkCategory("Quotes of the most quoted person")]
    public int QuotesOfMost() => most.Quotes.Sum(quote => quote.Line);

    [Benchmark(Baseline = true), BenchmarkCategory("Every quote's text")]
    public int TextsPlain() => plainQuotes.Sum(quote => quote.Text.Length);

    [Benchmark, BenchmarkCategory("Every quote's text")]
    public int Texts() => Quotes.All.Sum(quote => quote.Text.Length);

    // What a program does that has types of its own for its answers, with source generation.
    [Benchmark(Baseline = true), BenchmarkCategory("Every quote as JSON")]
    public void JsonByOwnTypes() =>
        JsonSerializer.Serialize(Stream.Null, Quotes.All.Select(WrittenQuote.From), WrittenQuoteContext.Default.IEnumerableWrittenQuote);

    [Benchmark, BenchmarkCategory("Every quote as JSON")]
    public void Json() => JsonSerializer.Serialize(Stream.Null, Quotes.All, quotesAsJson);
}
