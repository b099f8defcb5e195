using System.Net;
using System.Net.Http.Json;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>Programs that go on: the sample that serves a corpus over HTTP, and <c>dotnet watch</c>.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class LongRunningTests(PackedFeed feed)
{
    [Fact]
    public async Task The_web_sample_answers()
    {
        using var workspace = new Workspace(feed)
            .Project("Web.csproj", "", feed.Reference("Corpus"), "Microsoft.NET.Sdk.Web")
            .Write("Program.cs", File.ReadAllText(Path.Combine(Repository.Root, "Samples", "Web", "Program.cs")));
        workspace.Build().SaysNothing();

        using var server = workspace.Start("exec", workspace.At("bin/Debug/net10.0/Web.dll"), "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = new Uri(server.WaitFor("Now listening on: ")) };
        Assert.Contains("\"name\":\"Hillary Clinton\"", await client.GetStringAsync("/people"), StringComparison.Ordinal);
        Assert.Contains("\"text\":\"You got it wrong,\",\"speaker\":\"Sergey Lavrov\"", await client.GetStringAsync("/people/Lavrov/quotes"), StringComparison.Ordinal);
        Assert.NotEmpty((await client.GetFromJsonAsync<Answer[]>("/quotes?containing=BUTTON"))!);
        Assert.Empty((await client.GetFromJsonAsync<Answer[]>("/quotes?containing=marmalade"))!);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/people/Nobody")).StatusCode);
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

    private sealed record Answer(string Text);
}
