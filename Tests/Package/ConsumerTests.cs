using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>Programs that people write against the packages.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class ConsumerTests(PackedFeed feed)
{
    private const string Query = """
        foreach (var quote in Quotes.All.Where(q => q.Speaker == People.SergeyLavrov).Take(1))
            Console.WriteLine($"{quote.Speaker}: {quote.Text} ({quote.Article.Name}, line {quote.Line})");
        """;

    private const string Answer = "Sergey Lavrov: You got it wrong, (000_d0bb0aea9585cd12, line 23)\n";

    [Fact]
    public void A_program_that_adds_the_corpus_can_query_at_once()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus"))
            .Write("Program.cs", "using Corpus;\n" + Query);
        workspace.Build().SaysNothing();
        Assert.Equal(Answer, workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_query_stops_compiling_when_its_person_leaves_the_articles_and_edits_change_the_answers()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus.Generator"))
            .Write("Program.cs", "using App;\n" + Query)
            .CopySeeds("articles");
        workspace.Build().SaysNothing();
        Assert.Equal(Answer, workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.ReplaceLineEndings("\n"));

        Edit(workspace, text => text.Replace("\"You got it wrong,\"", "\"You got it right,\"", StringComparison.Ordinal));
        workspace.Build("", "--no-restore").SaysNothing();
        Assert.Equal(Answer.Replace("wrong", "right", StringComparison.Ordinal), workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.ReplaceLineEndings("\n"));

        Edit(workspace, text => text.Replace("Sergey Lavrov", "Pavel Orlov", StringComparison.Ordinal).Replace("Lavrov", "Orlov", StringComparison.Ordinal).Replace("Lawrov", "Orlov", StringComparison.Ordinal));
        var failed = workspace.Build("", "--no-restore").Fails();
        Assert.Contains(failed.Messages, message => message.Contains("error CS0117: 'People' does not contain a definition for 'SergeyLavrov'", StringComparison.Ordinal));

        workspace.Write("Program.cs", "using App;\n" + Query.Replace("SergeyLavrov", "PavelOrlov", StringComparison.Ordinal));
        workspace.Build("", "--no-restore").SaysNothing();
    }

    [SharedFact]
    public void The_seeds_score_through_the_package_what_they_score_through_the_tool()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus"))
            .Write("Program.cs", File.ReadAllText(Path.Combine(Repository.Root, "Tests", "Package", "JsonLines.txt")));
        workspace.Build().SaysNothing();
        workspace.Run("bin/Debug/net10.0/App.dll").Succeeds();
        var byPackage = Score(workspace, "quotes.jsonl", "people.jsonl", "articles.jsonl");

        var tool = Workspace.Start(workspace.Folder, null, "dotnet", ["exec", typeof(Corpus.Tool.ArticleFolder).Assembly.Location, "extract", Repository.Seeds, "--people", "p.jsonl", "--articles", "a.jsonl"]);
        workspace.Write("q.jsonl", string.Concat(tool.Output.Split('\n').Where(line => line.StartsWith('{')).Select(line => line + "\n")));
        Assert.Equal(Score(workspace, "q.jsonl", "p.jsonl", "a.jsonl"), byPackage);
        Assert.Contains("refused 15/15  quotes 56/56  kind 54/54  indirect 24/24  people 19/19  articles 23/23", byPackage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_installs_and_extracts()
    {
        using var workspace = new Workspace(feed).Write("articles/a.txt", "\"We will stay,\" Anna Berg said.\n");
        workspace.DotNet(["tool", "install", "Corpus.Tool", "--version", feed.Version, "--tool-path", workspace.At("tools"), "--add-source", feed.Folder]).Succeeds();
        var result = Workspace.Start(workspace.Folder, null, workspace.At("tools/corpus"), ["extract", "articles"]).Succeeds();
        Assert.Contains("\"speaker\":\"Anna Berg\"", result.Output, StringComparison.Ordinal);
    }

    /// <summary>The line of figures that the evaluation kit's seed score ends with.</summary>
    private static string Score(Workspace workspace, string quotes, string people, string articles) => Workspace.Start(workspace.Folder, null, "python3",
    [
        Path.Combine(Repository.Shared!, "evaluation", "seeds_score.py"), "--seeds", Repository.Seeds, "--pred", quotes, "--people", people, "--articles", articles,
    ]).Output.Trim().Split('\n')[^1];

    private static void Edit(Workspace workspace, Func<string, string> change)
    {
        foreach (var file in Directory.EnumerateFiles(workspace.At("articles")))
        {
            File.WriteAllText(file, change(File.ReadAllText(file)));
        }
    }
}
