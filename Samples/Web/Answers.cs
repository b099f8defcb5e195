using System.Text.Json.Serialization;
using Corpus;

namespace Web;

/// <summary>What the service has, and where.</summary>
/// <param name="Paths">The addresses that can be asked for.</param>
internal sealed record Contents(int Articles, int People, int Quotes, IReadOnlyList<string> Paths);

/// <summary>Some of the items that there are.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Offset">How many come before these.</param>
internal sealed record Page<T>(int Total, int Offset, IReadOnlyList<T> Items);

/// <summary>Cuts lists into pages.</summary>
internal static class Pages
{
    public const int DefaultLimit = 20;
    private const int GreatestLimit = 1000;

    public static Page<T> Of<T>(IReadOnlyList<T> all, int offset, int limit)
    {
        offset = Math.Clamp(offset, 0, all.Count);
        return new(all.Count, offset, [.. all.Skip(offset).Take(Math.Clamp(limit, 0, GreatestLimit))]);
    }
}

/// <summary>The answers that are no types of the corpus, for serialization without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Contents))]
[JsonSerializable(typeof(Page<Article>))]
[JsonSerializable(typeof(Page<Person>))]
[JsonSerializable(typeof(Page<Quote>))]
[JsonSerializable(typeof(Page<QuoteHit>))]
internal sealed partial class Answers : JsonSerializerContext;
