namespace Corpus.Tests.Package;

/// <summary>The projects that people have: frameworks, kinds, options. None of them gets a warning from generated code.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public class MatrixTests(PackedFeed feed)
{
    private const string Frameworks = "<TargetFramework /><TargetFrameworks>net8.0;net9.0;net10.0</TargetFrameworks>";
    private const string Article = "\"We will stay,\" Anna Berg said. Berg said that they would \"never leave\" the house.\n";

    /// <summary>A declared field of each type, one and several.</summary>
    private const string Fields =
        "[field rating]\ntype = integer\nrequired = true\n[field score]\ntype = number\nlist = true\n[field draft]\ntype = boolean\n[field due]\ntype = date\n[field days]\ntype = date\nlist = true\n"
        + "[field homepage]\ntype = url\n[field motto]\n[field desk]\nvalue = sport\n[field desks]\nproperty = Sections\nvalue = sport\nvalue = top-story\nlist = true\n"
        + "[field reviewer]\ntype = person\n[field reviewers]\ntype = person\nlist = true\n[field previous]\ntype = article\n[field follows]\ntype = article\nlist = true\n";

    private const string FrontMatter =
        "---\nrating: 4\nscore: [1.5]\ndraft: true\ndue: 2024-01-31\ndays: [2024-01-31]\nhomepage: https://example.org/\nmotto: So be it\ndesk: sport\ndesks: [sport]\n"
        + "reviewer: Anna Berg\nreviewers: [Anna Berg]\nprevious: a\nfollows: [a]\n---\n\n";

    private static readonly string[] Targets = ["net8.0", "net9.0", "net10.0"];

    [Fact]
    public void A_console_program_of_every_framework()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>" + Frameworks, feed.Reference("Corpus.Generator"))
            .Write("Program.cs", "Console.WriteLine(App.People.AnnaBerg.Quotes[0].Text);")
            .Write("articles/a.txt", Article);
        workspace.Build().SaysNothing();
        Assert.All(Targets, target => Assert.Equal("We will stay,", workspace.Run($"bin/Debug/{target}/App.dll").Succeeds().Output.Trim()));
    }

    [Fact]
    public void A_library_that_is_a_corpus_packed_and_used_from_a_program_with_a_corpus_of_its_own()
    {
        using var workspace = new Workspace(feed)
            .Project("Lib/News.Corpus.csproj", $"{Frameworks}<CorpusVisibility>public</CorpusVisibility><PackageOutputPath>{feed.Folder}</PackageOutputPath><GenerateDocumentationFile>true</GenerateDocumentationFile>", feed.Reference("Corpus.Generator"))
            .Write("Lib/articles/a.txt", Article);
        workspace.DotNet(["pack", "Lib", "-nologo", "-m:1", "-nodeReuse:false", "-clp:NoSummary"]).SaysNothing();

        workspace
            .Project("App/App.csproj", "<OutputType>Exe</OutputType>" + Frameworks, feed.Reference("Corpus.Generator") + "<PackageReference Include=\"News.Corpus\" Version=\"1.0.0\" />")
            .Write("App/articles/b.txt", "\"I came later,\" Carl Dahl said.\n")
            .Write("App/Program.cs", "Console.WriteLine(News.Corpus.People.AnnaBerg.Quotes[0].Text + App.People.CarlDahl.Quotes[0].Text);");
        workspace.Build("App").SaysNothing();
        Assert.All(Targets, target => Assert.Equal("We will stay,I came later,", workspace.Run($"App/bin/Debug/{target}/App.dll").Succeeds().Output.Trim()));
    }

    [Fact]
    public void Two_corpora_in_one_solution_one_a_friend_of_the_other()
    {
        using var workspace = new Workspace(feed)
            .Project("One/One.csproj", "", feed.Reference("Corpus.Generator") + "<InternalsVisibleTo Include=\"Two\" />")
            .Write("One/articles/a.txt", Article)
            .Project("Two/Two.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus.Generator") + "<ProjectReference Include=\"../One/One.csproj\" />")
            .Write("Two/articles/b.txt", "\"I came later,\" Carl Dahl said.\n")
            .Write("Two/Program.cs", "Console.WriteLine(One.People.AnnaBerg.Quotes[0].Text + Two.People.CarlDahl.Quotes[0].Text);");
        workspace.Build("Two").SaysNothing();
        Assert.Equal("We will stay,I came later,", workspace.Run("Two/bin/Debug/net10.0/Two.dll").Succeeds().Output.Trim());
    }

    [Fact]
    public void Every_analysis_of_the_SDK_as_an_error_finds_nothing_whatever_the_options()
    {
        (string Framework, string Options)[] projects =
        [
            ("net8.0", "<Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><LangVersion>12</LangVersion>"),
            ("net8.0", "<CorpusStorage>resource</CorpusStorage><LangVersion>12</LangVersion><IsTrimmable>true</IsTrimmable>"),
            ("net10.0", "<CorpusVisibility>public</CorpusVisibility><GenerateDocumentationFile>true</GenerateDocumentationFile><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>"),
            ("net10.0", "<CorpusStorage>file</CorpusStorage><Features>strict</Features><CheckForOverflowUnderflow>true</CheckForOverflowUnderflow><IsAotCompatible>true</IsAotCompatible>"),
            ("net9.0", "<Nullable>warnings</Nullable><LangVersion>latest</LangVersion>"),
        ];
        using var workspace = new Workspace(feed);
        for (var i = 0; i < projects.Length; i++)
        {
            workspace
                .Project($"P{i}/P{i}.csproj", $"<TargetFramework>{projects[i].Framework}</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode>{projects[i].Options}", feed.Reference("Corpus.Generator"))
                .Write($"P{i}/.corpusconfig", Fields)
                .Write($"P{i}/articles/a.txt", FrontMatter + Article);
        }

        // Trimmed and natively compiled programs write JSON, too.
        foreach (var name in new[] { "P1", "P3" })
        {
            workspace.Write($"{name}/Written.cs", $$"""
                using System.Text.Json;
                using System.Text.Json.Serialization.Metadata;
                namespace {{name}};
                internal static class Written
                {
                    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = CorpusJson.Resolver };

                    internal static string All() =>
                        JsonSerializer.Serialize(Quotes.All, (JsonTypeInfo<IReadOnlyList<Quote>>)Options.GetTypeInfo(typeof(IReadOnlyList<Quote>)));
                }
                """);
        }

        workspace.Solution("All.slnx").Build("All.slnx", "-m:2").SaysNothing();
    }

    [Fact]
    public void An_older_project_and_one_in_another_language_are_told_so_once()
    {
        const string Message = "error CORP005: A corpus needs C# 12 and .NET 8 or later, but this project ";
        using var workspace = new Workspace(feed);
        (string File, string Properties, string Has)[] projects =
        [
            ("Standard.csproj", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>12</LangVersion><ImplicitUsings>disable</ImplicitUsings>", "has .NETStandard 2.0;"),
            ("Old.csproj", "<LangVersion>11</LangVersion>", "has C# 11.0;"),
            ("Functional.fsproj", "", "is in F#;"),
            ("Basic.vbproj", "<Nullable /><ImplicitUsings />", "is in Visual Basic;"),
        ];
        foreach (var (file, properties, _) in projects)
        {
            var folder = Path.GetFileNameWithoutExtension(file);
            workspace.Project($"{folder}/{file}", properties, feed.Reference("Corpus.Generator")).Write($"{folder}/articles/a.txt", Article);
        }

        var messages = workspace.Solution("All.slnx").Build("All.slnx", "-m:2").Fails().Messages;
        Assert.Equal(projects.Length, messages.Count);
        Assert.All(projects, project => Assert.Contains(messages, message => message.Contains(Message + project.Has, StringComparison.Ordinal)));
    }

    [Fact]
    public void Programs_in_other_languages_use_a_corpus_that_a_library_makes_public()
    {
        using var workspace = new Workspace(feed)
            .Project("News/News.csproj", "<CorpusVisibility>public</CorpusVisibility>", feed.Reference("Corpus.Generator"))
            .Write("News/articles/a.txt", Article)
            .Project("Fs/Fs.fsproj", "<OutputType>Exe</OutputType>", "<Compile Include=\"Program.fs\" /><ProjectReference Include=\"../News/News.csproj\" />")
            .Write("Fs/Program.fs", "printfn \"%s\" News.People.AnnaBerg.Quotes[0].Text\n")
            .Project("Vb/Vb.vbproj", "<OutputType>Exe</OutputType><Nullable /><ImplicitUsings />", "<ProjectReference Include=\"../News/News.csproj\" />")
            .Write("Vb/Program.vb", "Module Program\nSub Main()\nSystem.Console.WriteLine(Global.News.People.AnnaBerg.Quotes(0).Text)\nEnd Sub\nEnd Module\n");
        workspace.Solution("All.slnx").Build("All.slnx", "-m:2").SaysNothing();
        Assert.All(["Fs", "Vb"], name => Assert.Equal("We will stay,", workspace.Run($"{name}/bin/Debug/net10.0/{name}.dll").Succeeds().Output.Trim()));
    }

    [Fact]
    public void Folders_with_odd_names_articles_from_elsewhere_central_versions_and_a_common_output_folder()
    {
        var longName = new string('x', 200);
        using var workspace = new Workspace(feed, "My papers/Zeitung äö 日本")
            .Write("Directory.Packages.props", $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><PackageVersion Include=\"Corpus.Generator\" Version=\"{feed.Version}\" /></ItemGroup></Project>")
            .Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>")
            .Project("My App/My App.csproj", "<OutputType>Exe</OutputType><TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks><CorpusNamespace>App</CorpusNamespace>", """
                <PackageReference Include="Corpus.Generator" PrivateAssets="all" />
                <Article Include="../shared/**/*.txt;../elsewhere/lone.text" />
                <Article Include="../elsewhere/story.txt" Link="2009/a story.txt" />
                """)
            .Write("My App/Program.cs", "using App; foreach (var article in Articles.All) Console.WriteLine($\"{article.Path}|{string.Join(\"+\", article.Quotes.Select(q => q.Speaker))}\");")
            .Write("My App/articles/tief/er/Ünï cödé.txt", Article)
            .Write($"My App/articles/{longName}.txt", Article)
            .Write("My App/articles/a;b & c #1 100%25 (d).txt", Article)
            .Write("shared/sub/go.txt", "\"We will go,\" Carl Dahl said.\n")
            .Write("elsewhere/lone.text", "\"We will go,\" Carl Dahl said.\n")
            .Write("elsewhere/story.txt", "\"We will go,\" Carl Dahl said.\n");
        workspace.Build("My App", "-p:ContinuousIntegrationBuild=true").SaysNothing();
        Assert.Equal(
            ["2009/a story.txt|Carl Dahl", "a;b & c #1 100%25 (d).txt|Anna Berg", "lone.text|Carl Dahl", "sub/go.txt|Carl Dahl", "tief/er/Ünï cödé.txt|Anna Berg", longName + ".txt|Anna Berg"],
            workspace.Run("artifacts/bin/My App/debug_net8.0/My App.dll").Succeeds().Output.Trim().Split('\n').Select(line => line.Trim().Replace("Anna Berg+Anna Berg", "Anna Berg", StringComparison.Ordinal)));

        var again = workspace.Build("My App", "-p:ContinuousIntegrationBuild=true", "--no-restore", "-v:detailed").Output;
        Assert.Equal(2, again.Split("Skipping target \"CoreCompile\" because all output files are up-to-date").Length - 1);
        Assert.DoesNotContain("Building target \"CoreCompile\"", again, StringComparison.Ordinal);
    }

    [Fact]
    public void A_namespace_that_a_library_has_too_is_told_before_the_compiler_stumbles()
    {
        using var workspace = new Workspace(feed)
            .Project("One/One.csproj", "<CorpusNamespace>News</CorpusNamespace>", feed.Reference("Corpus.Generator") + "<InternalsVisibleTo Include=\"Two\" />")
            .Write("One/articles/a.txt", Article)
            .Project("Two/Two.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>News</CorpusNamespace>", feed.Reference("Corpus.Generator") + "<ProjectReference Include=\"../One/One.csproj\" />")
            .Write("Two/articles/b.txt", "\"I came later,\" Carl Dahl said.\n")
            .Write("Two/Program.cs", "Console.WriteLine(\"nothing of the corpus\");");
        Assert.Contains("warning CORP109: The namespace 'News' is also used by a referenced library: 'One' has a type ", Assert.Single(workspace.Build("Two").Succeeds().Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_files_can_be_written_out_and_analysers_have_nothing_to_say_of_them()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CorpusVisibility>public</CorpusVisibility>", feed.Reference("Corpus.Generator"))
            .Write(".corpusconfig", Fields)
            .Write("articles/a.txt", FrontMatter + Article);
        workspace.Build().SaysNothing();
        var files = Directory.EnumerateFiles(workspace.At("obj/Debug/net10.0/generated"), "*.g.cs", SearchOption.AllDirectories).Select(Path.GetFileName);
        Assert.Contains("Corpus.People.Members.0000.g.cs", files);

        // The same files as code of the user's own, which analysers look at. What is left out: a property is named after what
        // it stands for, with digits; an address stays as the article writes it; constants that have a file written anew.
        foreach (var file in Directory.EnumerateFiles(workspace.At("obj/Debug/net10.0/generated"), "*.g.cs", SearchOption.AllDirectories))
        {
            var own = File.ReadAllText(file).Replace("// <auto-generated/>", "", StringComparison.Ordinal).Replace("#pragma warning disable", "//", StringComparison.Ordinal);
            workspace.Write("Own/" + Path.GetFileName(file).Replace(".g.cs", ".cs", StringComparison.Ordinal), own);
        }

        workspace.Project("Own/Own.csproj", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile><ImplicitUsings>disable</ImplicitUsings><NoWarn>CA1707;CA1056;CA1823</NoWarn>", "");
        workspace.Build("Own").SaysNothing();
    }
}
