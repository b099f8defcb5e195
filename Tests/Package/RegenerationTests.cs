namespace Corpus.Tests.Package;

/// <summary>What a build notices: an article that is edited, added, renamed or deleted; and nothing else.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public sealed class RegenerationTests : IDisposable
{
    private const string Program = """
        foreach (var article in Articles.All) Console.WriteLine($"{article.Name}: {string.Join(" | ", article.Quotes.Select(q => q.Text))}");
        """;

    private const string Dll = "bin/Debug/net10.0/App.dll";

    private readonly Workspace _workspace;

    public RegenerationTests(PackedFeed feed)
    {
        _workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace>", feed.Reference("Corpus.Generator"))
            .Write("Program.cs", "using App;\n" + Program)
            .Write("articles/b.txt", "\"We will stay,\" Anna Berg said.\n");
        _workspace.Build().SaysNothing();
    }

    [Fact]
    public void Every_change_of_the_articles_is_noticed_and_nothing_else_is()
    {
        Assert.Equal("b: We will stay,\n", Answer());

        var before = File.GetLastWriteTimeUtc(_workspace.At("obj/Debug/net10.0/App.dll"));
        Rebuild();
        Assert.Equal(before, File.GetLastWriteTimeUtc(_workspace.At("obj/Debug/net10.0/App.dll")));

        _workspace.Write("articles/b.txt", "\"We will go,\" Anna Berg said.\n");
        Rebuild();
        Assert.Equal("b: We will go,\n", Answer());

        _workspace.Write("articles/old/a.md", "\"I was here before,\" Carl Dahl said.\n");
        File.SetLastWriteTimeUtc(_workspace.At("articles/old/a.md"), new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Rebuild();
        Assert.Equal("b: We will go,\nold/a: I was here before,\n", Answer());

        File.Move(_workspace.At("articles/old/a.md"), _workspace.At("articles/old/c.md"));
        Rebuild();
        Assert.Equal("b: We will go,\nold/c: I was here before,\n", Answer());

        File.Delete(_workspace.At("articles/b.txt"));
        Rebuild();
        Assert.Equal("old/c: I was here before,\n", Answer());
    }

    [Fact]
    public void A_curation_file_that_comes_changes_or_goes_is_noticed()
    {
        _workspace.Write(".corpusconfig", "[article b]\nignore = true\n").Write("articles/z.txt", "\"So be it,\" Eva Falk said.\n");
        Rebuild();
        Assert.Equal("z: So be it,\n", Answer());
        File.Delete(_workspace.At(".corpusconfig"));
        Rebuild();
        Assert.Equal("b: We will stay,\nz: So be it,\n", Answer());
    }

    [Fact]
    public void What_the_project_says_of_an_article_survives_the_way()
    {
        const string Headline = "Tabs\t; semicolons, 100% \"quotes\" & = # émigrés";
        _workspace.Write("Directory.Build.targets", $"""
            <Project>
              <ItemGroup>
                <Article Update="articles/b.txt" Headline="{Headline.Replace("&", "&amp;").Replace("\"", "&quot;").Replace("\t", "&#9;")}" Publisher="The Daily&#10;Planet" DatePublished="2009-03-06" Authors="Anna Berg; Carl Dahl" />
              </ItemGroup>
            </Project>
            """).Write("Program.cs", """
            using App;
            var a = Articles.All[0];
            Console.WriteLine($"{a.Headline}|{a.Publisher}|{a.DatePublished:yyyy-MM-dd}|{string.Join("+", a.Authors.Select(p => p.Name))}");
            """);
        Rebuild();
        Assert.Equal(Headline + "|The Daily\nPlanet|2009-03-06|Anna Berg+Carl Dahl\n", Answer());
    }

    public void Dispose() => _workspace.Dispose();

    private void Rebuild() => _workspace.Build("", "--no-restore").SaysNothing();

    private string Answer() => _workspace.Run(Dll).Succeeds().Output.ReplaceLineEndings("\n");
}
