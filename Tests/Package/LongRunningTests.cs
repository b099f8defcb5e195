using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Corpus.Tests.Package;

/// <summary>Programs that go on: those that serve a corpus over HTTP, and <c>dotnet watch</c>.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class LongRunningTests(PackedFeed feed)
{
    /// <summary>One program writes what it has as it is; the other has no reflection, and a context of its own in the corpus' project.</summary>
    [Fact]
    public async Task Programs_that_serve_their_corpus_answer()
    {
        const string article = "Mayor Anna Berg spoke.\n\n\"We will stay & fight,\" Berg said.\n\n\"Never,\" Carl Dahl said.\n";
        using var workspace = new Workspace(feed)
            .Project("Plain/Plain.csproj", "", feed.Reference("Corpus.Generator"), "Microsoft.NET.Sdk.Web")
            .Write("Plain/articles/a.txt", article)
            .Write("Plain/Program.cs", """
                using Plain;
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapGet("/quotes", () => Quotes.All.Take(2));
                app.MapGet("/all", () => new { Articles.All, people = People.All, kinds = Quotes.All.CountBy(quote => quote.Kind).ToDictionary() });
                app.Run();
                """)
            .Project("Own/Own.csproj", "<JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>", feed.Reference("Corpus.Generator"), "Microsoft.NET.Sdk.Web")
            .Write("Own/articles/a.txt", article)
            .Write("Own/Program.cs", """
                using Own;
                using System.Text.Json.Serialization;
                var builder = WebApplication.CreateSlimBuilder(args);
                builder.Services.ConfigureHttpJsonOptions(json =>
                {
                    json.SerializerOptions.TypeInfoResolverChain.Insert(0, CorpusJson.Resolver);
                    json.SerializerOptions.TypeInfoResolverChain.Insert(1, Context.Default);
                });
                var app = builder.Build();
                app.MapGet("/quotes", () => Quotes.All.Take(2));
                app.MapGet("/people/{name}", (string name) => People.Find(name));
                app.MapGet("/count", () => new Counted(Quotes.All.Count));
                app.Run();

                internal sealed record Counted(int Quotes);

                [JsonSerializable(typeof(Counted))]
                internal sealed partial class Context : JsonSerializerContext;
                """);
        workspace.Solution("All.slnx").Build("All.slnx", "-m:2").SaysNothing();

        const string quotes = "[Anna Berg: We will stay & fight, Carl Dahl: Never,]";
        using (var server = workspace.Start("exec", workspace.At("Plain/bin/Debug/net10.0/Plain.dll"), "--urls", "http://127.0.0.1:0"))
        {
            using var client = new HttpClient { BaseAddress = new Uri(server.WaitFor("Now listening on: ")) };
            Assert.Equal(quotes, await Said(client));
            var all = (await client.GetFromJsonAsync<JsonNode>("/all"))!;
            Assert.Equal(("a", "Anna Berg", 2), (all["all"]![0]!["name"]!.GetValue<string>(), all["people"]![0]!["name"]!.GetValue<string>(), all["kinds"]!["direct"]!.GetValue<int>()));
        }

        using (var server = workspace.Start("exec", workspace.At("Own/bin/Debug/net10.0/Own.dll"), "--urls", "http://127.0.0.1:0"))
        {
            using var client = new HttpClient { BaseAddress = new Uri(server.WaitFor("Now listening on: ")) };
            Assert.Equal(quotes, await Said(client));
            Assert.Equal("Anna Berg", (await client.GetFromJsonAsync<JsonNode>("/people/Mayor%20BERG"))!["name"]!.GetValue<string>());
            Assert.Equal("{\"quotes\":2}", await client.GetStringAsync("/count"));
        }

        static async Task<string> Said(HttpClient client) =>
            $"[{string.Join(" ", (await client.GetFromJsonAsync<JsonNode[]>("/quotes"))!.Select(quote => $"{quote["speaker"]}: {quote["text"]}"))}]";
    }

    [Fact]
    public void Under_watch_an_article_that_is_edited_or_added_starts_the_program_again()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus.Generator"))
            .Write("Program.cs", "using App; foreach (var quote in Quotes.All) Console.WriteLine($\"{quote.Speaker} said: {quote.Text}\"); System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);")
            .Write("articles/a.txt", "\"We will stay,\" Anna Berg said.\n");

        using var watch = workspace.Start("watch", "--non-interactive", "run");
        Assert.Equal("We will stay,", watch.WaitFor("Anna Berg said: "));
        watch.WaitFor("Waiting for changes");

        workspace.Write("articles/a.txt", "\"We will go,\" Carl Dahl said.\n");
        Assert.Equal("We will go,", watch.WaitFor("Carl Dahl said: "));
        watch.WaitFor("Waiting for changes", times: 2);

        workspace.Write("articles/b.txt", "\"We were here,\" Eva Falk said.\n");
        Assert.Equal("We were here,", watch.WaitFor("Eva Falk said: "));
    }
}
