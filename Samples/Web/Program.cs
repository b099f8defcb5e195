using System.Text.Json.Serialization;
using Corpus;

// The corpus is in Corpus.dll: the first request is answered as fast as any other, and there is nothing to load or to set up.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, Answers.Default));
var app = builder.Build();

app.MapGet("/people", () => People.All.Where(person => person.Quotes.Count > 0).Select(PersonAnswer.From).ToArray());

app.MapGet("/people/{name}", (string name) =>
    People.Find(name) is { } person ? Results.Ok(PersonAnswer.From(person)) : Results.NotFound());

app.MapGet("/people/{name}/quotes", (string name) =>
    People.Find(name) is { } person ? Results.Ok(person.Quotes.Select(QuoteAnswer.From).ToArray()) : Results.NotFound());

app.MapGet("/quotes", (string containing) => Quotes.All
    .Where(quote => quote.Text.Contains(containing, StringComparison.OrdinalIgnoreCase))
    .Select(QuoteAnswer.From)
    .ToArray());

app.Run();

/// <summary>A person as a client sees one: quotes and articles as numbers, so that no answer holds the whole corpus.</summary>
internal sealed record PersonAnswer(string Name, IReadOnlyList<string> AlternateNames, IReadOnlyList<string> JobTitles, int Quotes, int Articles)
{
    public static PersonAnswer From(Person person) =>
        new(person.Name, person.AlternateNames, person.JobTitles, person.Quotes.Count, person.Articles.Count);
}

/// <summary>A quote as a client sees one. The speaker is null where the article does not tell.</summary>
internal sealed record QuoteAnswer(string Text, string? Speaker, string? Source, string? Cue, string Article, int Line)
{
    public static QuoteAnswer From(Quote quote) =>
        new(quote.Text, quote.Speaker?.Name, quote.SourceName, quote.Cue?.Text, quote.Article.Name, quote.Line);
}

[JsonSerializable(typeof(PersonAnswer[]))]
[JsonSerializable(typeof(QuoteAnswer[]))]
internal sealed partial class Answers : JsonSerializerContext;
