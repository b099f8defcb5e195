namespace Corpus.Tests.Package;

/// <summary>The projects that people have: frameworks, kinds, options. None of them gets a warning from generated code.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class MatrixTests(PackedFeed feed)
{
    private const string Frameworks = "<TargetFramework /><TargetFrameworks>net8.0;net9.0;net10.0</TargetFrameworks>";
    private const string Article = "\"We will stay,\" Anna Berg said. Berg said that they would \"never leave\" the house.\n";

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
        workspace.DotNet(["pack", "Lib", "-nologo", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-clp:NoSummary"]).SaysNothing();

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

    [Theory]
    [InlineData("net8.0", "<Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><LangVersion>12</LangVersion>")]
    [InlineData("net8.0", "<CorpusStorage>resource</CorpusStorage><LangVersion>12</LangVersion><IsTrimmable>true</IsTrimmable>")]
    [InlineData("net10.0", "<CorpusVisibility>public</CorpusVisibility><GenerateDocumentationFile>true</GenerateDocumentationFile><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>")]
    [InlineData("net10.0", "<Features>strict</Features><CheckForOverflowUnderflow>true</CheckForOverflowUnderflow><IsAotCompatible>true</IsAotCompatible>")]
    public void Every_analysis_of_the_SDK_as_an_error_finds_nothing(string framework, string options)
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", $"<TargetFramework>{framework}</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode>{options}", feed.Reference("Corpus.Generator"))
            .Write("articles/a.txt", Article);
        workspace.Build().SaysNothing();
    }

    [Theory]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework><LangVersion>12</LangVersion>", ".NETStandard 2.0")]
    [InlineData("<LangVersion>11</LangVersion>", "C# 11.0")]
    public void An_older_project_is_told_so_once(string options, string has)
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<ImplicitUsings>disable</ImplicitUsings>" + options, feed.Reference("Corpus.Generator"))
            .Write("articles/a.txt", Article);
        var message = Assert.Single(workspace.Build().Fails().Messages);
        Assert.Contains("error CORP005: A corpus needs C# 12 and .NET 8 or later, and this project has " + has, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_files_can_be_written_out_and_compiled_from_there()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>", feed.Reference("Corpus.Generator"))
            .Write("articles/a.txt", Article);
        workspace.Build().SaysNothing();
        var files = Directory.EnumerateFiles(workspace.At("obj/Debug/net10.0/generated"), "*.g.cs", SearchOption.AllDirectories).Select(Path.GetFileName);
        Assert.Contains("Corpus.People.Members.0000.g.cs", files);
        workspace.Build("", "--no-restore", "--no-incremental").SaysNothing();
    }
}
