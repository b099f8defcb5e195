using System.Text.Json.Serialization;

namespace Corpus.Benchmarks;

/// <summary>The same data as people keep it in JSON: objects that name one another by index.</summary>
internal sealed record JsonCorpus(JsonArticle[] Articles, JsonPerson[] People, JsonQuote[] Quotes);

internal sealed record JsonArticle(string Name, string? Headline, string? Publisher, string Text);

internal sealed record JsonPerson(string Name, string[] AlternateNames, string[] JobTitles);

internal sealed record JsonQuote(int Article, string Kind, string Text, string? Source, string? Cue, int Speaker, string? SourceName, int Line);

[JsonSerializable(typeof(JsonCorpus))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class JsonCorpusContext : JsonSerializerContext;
