using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Corpus.Tests.Samples;

/// <summary>The service over the seed articles, asked over HTTP.</summary>
public sealed class WebTests : IClassFixture<WebApplicationFactory<Program>>
{
    private readonly HttpClient _client;

    public WebTests(WebApplicationFactory<Program> server) => _client = server.CreateClient();

    [Fact]
    public async Task The_root_says_what_there_is()
    {
        var contents = await Get("/");
        Assert.Equal((3, Quotes.All.Count), (contents["articles"]!.GetValue<int>(), contents["quotes"]!.GetValue<int>()));
        foreach (var path in contents["paths"]!.AsArray().Select(path => path!.GetValue<string>()))
        {
            var filled = path
                .Replace("/people/{name}", "/people/Lavrov", StringComparison.Ordinal)
                .Replace("speaker={name}", "speaker=Lavrov", StringComparison.Ordinal)
                .Replace("{name}", Articles.All[0].Name, StringComparison.Ordinal)
                .Replace("{id}", Uri.EscapeDataString(Quotes.All[0].Id), StringComparison.Ordinal)
                .Replace("{words}", "button", StringComparison.Ordinal);
            using var answer = await _client.GetAsync(new Uri(filled, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, filled);
            Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync()));
        }
    }

    [Fact]
    public async Task The_search_box_finds_and_highlights()
    {
        var page = await _client.GetStringAsync(new Uri("/search?q=%22got+it+wrong%22", UriKind.Relative));
        Assert.Contains("<cite>Sergey Lavrov</cite>: &quot;You <mark>got it wrong</mark>,&quot;", page, StringComparison.Ordinal);
        Assert.Contains("value=\"&quot;got it wrong&quot;\"", page, StringComparison.Ordinal);
        Assert.Contains("<mark>button</mark>", await _client.GetStringAsync(new Uri("/search?q=buttons", UriKind.Relative)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Articles (0)", await _client.GetStringAsync(new Uri("/search", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_looked_for_never_becomes_markup()
    {
        var page = await _client.GetStringAsync(new Uri("/search?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"), UriKind.Relative));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Quotes_that_are_found_say_where()
    {
        var hit = (await Get("/search/quotes?q=speaker:Lavrov+wrong"))["items"]![0]!;
        Assert.Equal("Sergey Lavrov", hit["quote"]!["speaker"]!.GetValue<string>());
        var span = hit["spans"]![0]!.AsArray();
        Assert.Equal("wrong", Articles.Find(hit["quote"]!["article"]!.GetValue<string>())!.Text[span[0]!.GetValue<int>()..span[1]!.GetValue<int>()]);
    }

    [Fact]
    public async Task Pages_are_parts_of_the_whole()
    {
        var quotes = new List<string>();
        for (int offset = 0, total = 1; offset < total; offset += 7)
        {
            var page = await Get($"/quotes?offset={offset}&limit=7");
            total = page["total"]!.GetValue<int>();
            Assert.Equal(offset, page["offset"]!.GetValue<int>());
            quotes.AddRange(page["items"]!.AsArray().Select(quote => quote!["id"]!.GetValue<string>()));
        }

        Assert.Equal(Quotes.All.Select(quote => quote.Id), quotes);
    }

    [Theory]
    [InlineData("/articles?offset=-5&limit=-1", 0)]
    [InlineData("/articles?offset=99", 0)]
    [InlineData("/articles?offset=1&limit=1000000", 2)]
    public async Task Pages_beyond_the_ends_are_empty(string path, int items) => Assert.Equal(items, (await Get(path))["items"]!.AsArray().Count);

    [Theory]
    [InlineData("/people/sergey%20lavrov", "Sergey Lavrov")]
    [InlineData("/people/lavrov", "Sergey Lavrov")]
    [InlineData("/people/Secretary%20Clinton", "Hillary Clinton")]
    public async Task A_person_is_found_by_any_name(string path, string name) => Assert.Equal(name, (await Get(path))["name"]!.GetValue<string>());

    [Fact]
    public async Task Quotes_are_found_by_words_and_by_speaker()
    {
        Assert.NotEmpty((await Get("/quotes?containing=BUTTON"))["items"]!.AsArray());
        Assert.Empty((await Get("/quotes?containing=marmalade"))["items"]!.AsArray());
        Assert.Empty((await Get("/quotes?speaker=Nobody"))["items"]!.AsArray());
        var quotes = (await Get("/quotes?speaker=lavrov&limit=1000"))["items"]!.AsArray();
        Assert.Equal(People.SergeyLavrov.Quotes.Select(quote => quote.Id), quotes.Select(quote => quote!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("/people/Nobody")]
    [InlineData("/articles/nothing")]
    [InlineData("/quotes/nothing@1")]
    [InlineData("/jsonld/nothing")]
    [InlineData("/people/Nobody/quotes")]
    [InlineData("/elsewhere")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_description_knows_the_types()
    {
        var description = await Get("/openapi/v1.json");
        Assert.Equal(11, description["paths"]!.AsObject().Count);
        var quote = description["components"]!["schemas"]!["Quote"]!;
        Assert.Contains("speaker", quote["properties"]!.AsObject().Select(property => property.Key));
        var served = (await Get("/quotes?limit=1"))["items"]![0]!.AsObject().Select(member => member.Key);
        Assert.Subset(quote["properties"]!.AsObject().Select(property => property.Key).ToHashSet(), served.ToHashSet());
    }

    private async Task<JsonNode> Get(string path) => (await _client.GetFromJsonAsync<JsonNode>(new Uri(path, UriKind.Relative)))!;
}
