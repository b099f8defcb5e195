using Corpus;
using Microsoft.AspNetCore.Http.HttpResults;
using Web;

// The corpus is in Corpus.dll: the first request is answered as fast as any other, and there is nothing to load or to set up.
// Its types write themselves as JSON; the resolver says so without reflection.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, CorpusJson.Resolver);
    json.SerializerOptions.TypeInfoResolverChain.Insert(1, Answers.Default);
});
builder.Services.AddOpenApi(options => options.AddSchemaTransformer(CorpusSchemas.Describe));
var app = builder.Build();
app.MapOpenApi();

app.MapGet("/", () => new Contents(
    Articles.All.Count,
    People.All.Count,
    Quotes.All.Count,
    [
        "/articles?offset=0&limit=20", "/articles/{name}", "/jsonld/{name}", "/people?offset=0&limit=20", "/people/{name}",
        "/people/{name}/quotes?offset=0&limit=20", "/quotes?containing={words}&speaker={name}&offset=0&limit=20", "/quotes/{id}",
        "/search/quotes?q={words}&offset=0&limit=20", "/openapi/v1.json",
    ])).WithSummary("What there is");

app.MapGet("/search", (string q = "") => Results.Text(SearchPage.Of(q), "text/html; charset=utf-8"))
    .WithSummary("A page with a search box: articles and quotes that have all words, highlighted; the syntax is that of Articles.Search");

app.MapGet("/search/quotes", (string q = "", int offset = 0, int limit = Pages.DefaultLimit) => Pages.Of(Quotes.Search(q), offset, limit))
    .WithSummary("The quotes that have all words, best first, with the places to highlight");

app.MapGet("/articles", (int offset = 0, int limit = Pages.DefaultLimit) => Pages.Of(Articles.All, offset, limit))
    .WithSummary("All articles, by name");

app.MapGet("/articles/{**name}", Results<Ok<Article>, NotFound> (string name) =>
    Articles.Find(name) is { } article ? TypedResults.Ok(article) : TypedResults.NotFound())
    .WithSummary("One article: what it says of itself, and its structure");

app.MapGet("/jsonld/{**name}", IResult (string name) =>
    Articles.Find(name) is { } article ? Results.Text(CorpusJson.ToJsonLd(article), "application/ld+json") : Results.NotFound())
    .WithSummary("One article in the words of schema.org");

app.MapGet("/people", (int offset = 0, int limit = Pages.DefaultLimit) => Pages.Of(People.All, offset, limit))
    .WithSummary("All people, by name");

app.MapGet("/people/{name}", Results<Ok<Person>, NotFound<IReadOnlyList<Person>>> (string name) =>
    People.Find(name) is { } person ? TypedResults.Ok(person) : TypedResults.NotFound(People.FindAll(name)))
    .WithSummary("One person, by any of their names; if the name is unknown or ambiguous, the answer is 404 with a list of possible people");

app.MapGet("/people/{name}/quotes", Results<Ok<Page<Quote>>, NotFound> (string name, int offset = 0, int limit = Pages.DefaultLimit) =>
    People.Find(name) is { } person ? TypedResults.Ok(Pages.Of(person.Quotes, offset, limit)) : TypedResults.NotFound())
    .WithSummary("What one person says");

app.MapGet("/quotes", (string? containing, string? speaker, int offset = 0, int limit = Pages.DefaultLimit) => Pages.Of(
    [.. Quotes.All.Where(quote =>
        (containing is null || quote.Text.Contains(containing, StringComparison.OrdinalIgnoreCase))
        && (speaker is null || (quote.Speaker is { } person && person == People.Find(speaker))))],
    offset,
    limit))
    .WithSummary("Quotes, all or those that contain words or are of one speaker");

app.MapGet("/quotes/{**id}", Results<Ok<Quote>, NotFound> (string id) =>
    Quotes.Find(id) is { } quote ? TypedResults.Ok(quote) : TypedResults.NotFound())
    .WithSummary("One quote or other attribution by its id");

app.Run();
