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

    private const string Texts = "obj/Debug/net10.0/corpus.texts";

    private const string Tables = "obj/Debug/net10.0/corpus.tables";

    private readonly PackedFeed _feed;
    private readonly Workspace _workspace;

    public RegenerationTests(PackedFeed feed)
    {
        _feed = feed;
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
    public void Texts_that_are_a_resource_keep_step_with_the_articles()
    {
        _workspace.Project("App.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace><CorpusStorage>resource</CorpusStorage>", _feed.Reference("Corpus.Generator"));
        Rebuild();
        Assert.Equal("b: We will stay,\n", Answer());
        Assert.True(File.Exists(_workspace.At(Texts)));

        string[] made = ["obj/Debug/net10.0/App.dll", Texts, Tables];
        var before = made.Select(path => File.GetLastWriteTimeUtc(_workspace.At(path))).ToList();
        Rebuild();
        Assert.Equal(before, made.Select(path => File.GetLastWriteTimeUtc(_workspace.At(path))));

        _workspace.Write("articles/b.txt", "\"We will go,\" Anna Berg said.\n").Write("articles/old/a.md", "\"I was here before,\" Carl Dahl said.\n");
        File.SetLastWriteTimeUtc(_workspace.At("articles/old/a.md"), new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Rebuild();
        Assert.Equal("b: We will go,\nold/a: I was here before,\n", Answer());

        File.Move(_workspace.At("articles/old/a.md"), _workspace.At("articles/old/c.md"));
        Rebuild();
        Assert.Equal("b: We will go,\nold/c: I was here before,\n", Answer());

        File.Delete(_workspace.At("articles/b.txt"));
        Rebuild();
        Assert.Equal("old/c: I was here before,\n", Answer());

        _workspace.DotNet(["publish", "-nologo", "-m:1", "-nodeReuse:false", "-o", "out"]).SaysNothing();
        Assert.Equal("old/c: I was here before,\n", _workspace.Run("out/App.dll").Succeeds().Output.ReplaceLineEndings("\n"));

        _workspace.DotNet(["clean", "-nologo", "-m:1", "-nodeReuse:false"]).SaysNothing();
        Assert.False(File.Exists(_workspace.At(Texts)));
        Assert.False(File.Exists(_workspace.At(Tables)));
    }

    [Fact]
    public void Files_below_obj_that_are_damaged_are_written_again()
    {
        const string folder = "obj/Debug/net10.0/";
        _workspace.Project("App.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace><CorpusStorage>resource</CorpusStorage>", _feed.Reference("Corpus.Generator"));
        Rebuild();
        foreach (var file in new[] { "corpus.texts", "corpus.tables", "corpus.members", "corpus.articles", "corpus.preparation" })
        {
            var path = _workspace.At(folder + file);
            var whole = File.ReadAllBytes(path);
            var flipped = (byte[])whole.Clone();
            flipped[whole.Length / 2] ^= 4;
            foreach (var damaged in file == "corpus.tables" ? new[] { whole[..(whole.Length / 2)], [], "garbage"u8.ToArray(), flipped } : [flipped, whole[..(whole.Length / 2)]])
            {
                var stamp = File.GetLastWriteTimeUtc(path);
                File.WriteAllBytes(path, damaged);
                File.SetLastWriteTimeUtc(path, stamp);
                Rebuild();
                Assert.Equal(whole, File.ReadAllBytes(path));
            }

            Assert.Equal("b: We will stay,\n", Answer());
        }
    }

    [Theory]
    [InlineData("<CorpusStorage>literal</CorpusStorage>", false)]
    [InlineData("<CorpusStorage>resource</CorpusStorage>", true)]
    [InlineData("<CorpusStorage>resource</CorpusStorage><_CorpusPrecompilerFolder>nowhere/</_CorpusPrecompilerFolder>", false)]
    public void Answers_and_findings_are_the_same_whoever_reads_the_articles(string storage, bool isPrepared)
    {
        _workspace.Project("App.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace>" + storage, _feed.Reference("Corpus.Generator"))
            .Write("articles/c d;e.txt", "\"Who says this?\"\n\nIt was late.\n")
            .Write(".corpusconfig", "[person Anna Berg]\njob_title = Mayor\n\n[quote b \"nobody\"]\nspeaker = none\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP202.severity = warning\n")
            .Write("Program.cs", "using App;\n" + Program + "\nConsole.WriteLine(People.AnnaBerg.JobTitles[0] + \" \" + People.AnnaBerg.Quotes.Count);");
        var build = _workspace.Build("", "--no-restore").Succeeds();
        Assert.Equal(isPrepared, File.Exists(_workspace.At(Tables)));
        Assert.Equal("b: We will stay,\nc d;e: Who says this?\nMayor 1\n", Answer());
        Assert.Equal(2, build.Messages.Count);
        Assert.Contains(build.Messages, message => message.StartsWith(_workspace.At("articles/c d;e.txt") + "(1,1): warning CORP202: ", StringComparison.Ordinal));
        Assert.Contains(build.Messages, message => message.StartsWith(_workspace.At(".corpusconfig") + "(4,", StringComparison.Ordinal));

        File.Delete(_workspace.At(".corpusconfig"));
        File.Delete(_workspace.At(".globalconfig"));
        _workspace.Write("Program.cs", "using App;\n" + Program);
        Rebuild();
    }

    [Fact]
    public void An_article_over_the_size_of_literals_moves_all_texts_to_the_resource_and_back()
    {
        _workspace.Write("articles/z.txt", string.Concat(Enumerable.Repeat(new string('z', 70) + "\n", 18_000))).Write("articles/y.txt", string.Concat(Enumerable.Repeat(new string('y', 70) + "\n", 18_000)));
        Rebuild();
        Assert.True(File.Exists(_workspace.At(Texts)));
        Assert.StartsWith("b: We will stay,\n", Answer(), StringComparison.Ordinal);
        File.Delete(_workspace.At("articles/y.txt"));
        Rebuild();
        Assert.StartsWith("b: We will stay,\n", Answer(), StringComparison.Ordinal);
        Assert.True(new FileInfo(_workspace.At(Dll)).Length < 2_000_000);
    }

    [Fact]
    public void A_storage_that_does_not_exist_is_an_error()
    {
        _workspace.Project("App.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace><CorpusStorage>resources</CorpusStorage>", _feed.Reference("Corpus.Generator"));
        var message = Assert.Single(_workspace.Build("", "--no-restore").Fails().Messages);
        Assert.Contains("error CORP006: CorpusStorage has the invalid value 'resources'", message, StringComparison.Ordinal);
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
