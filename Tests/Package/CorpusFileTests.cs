namespace Corpus.Tests.Package;

/// <summary>A corpus in a file beside the assembly: it goes where the assembly goes, and says so where it cannot.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public class CorpusFileTests(PackedFeed feed)
{
    private const string Article = "\"We will stay,\" Anna Berg said.\n";

    [Fact]
    public void The_file_goes_with_the_assembly_and_nothing_is_left_of_an_earlier_one()
    {
        using var workspace = new Workspace(feed)
            .Project("Lib/Lib.csproj", "<CorpusVisibility>public</CorpusVisibility><CorpusStorage>file</CorpusStorage>", feed.Reference("Corpus.Generator"))
            .Write("Lib/articles/a.txt", Article)
            .Project("App/App.csproj", "<OutputType>Exe</OutputType>", "<ProjectReference Include=\"../Lib/Lib.csproj\" />")
            .Write("App/Program.cs", "try { Console.WriteLine(Lib.People.AnnaBerg.Quotes[0]); } catch (InvalidOperationException refusal) { Console.WriteLine(refusal.Message); }");
        workspace.Build("App").SaysNothing();
        var first = Assert.Single(Files("App/bin"));
        Assert.Matches("^Lib\\.[0-9a-f]{16}\\.corpus$", first);
        Assert.Equal("Anna Berg: We will stay,", Said());

        workspace.Write("Lib/articles/a.txt", Article.Replace("stay", "go", StringComparison.Ordinal)).Build("App", "--no-restore").SaysNothing();
        Assert.NotEqual(first, Assert.Single(Files("App/bin")));
        Assert.Single(Files("Lib/bin"));
        Assert.Equal("Anna Berg: We will go,", Said());

        workspace.DotNet(["publish", "App", "-nologo", "-m:1", "-nodeReuse:false", "-p:PublishSingleFile=true", "-p:SelfContained=false", "--use-current-runtime", "-o", workspace.At("out")]).Succeeds();
        Assert.Equal(Files("App/bin/Debug"), Files("out"));
        Assert.False(File.Exists(workspace.At("out/Lib.dll")));

        File.Delete(Directory.EnumerateFiles(workspace.At("App/bin/Debug"), "*.corpus", SearchOption.AllDirectories).Single());
        Assert.Contains("which holds the corpus, cannot be read: ", Said(), StringComparison.Ordinal);

        var packed = workspace.DotNet(["pack", "Lib", "-nologo", "-m:1", "-nodeReuse:false", "-clp:NoSummary", "-o", workspace.At("packages")]).Succeeds();
        Assert.Contains("warning CORP124: A package cannot contain a corpus file", Assert.Single(packed.Messages), StringComparison.Ordinal);

        string Said() => workspace.Run("App/bin/Debug/net10.0/App.dll").Succeeds().Output.Trim();
        List<string> Files(string folder) => [.. Directory.EnumerateFiles(workspace.At(folder), "*.corpus", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Distinct()];
    }

    [Fact]
    public void A_folder_that_no_link_has_written_is_an_error_that_says_why()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<CorpusPrepared>linked</CorpusPrepared>", feed.Reference("Corpus.Generator"))
            .Write("Code.cs", "class Code;");
        Assert.Contains("error CORP026: CorpusPrepared cannot be used: its folder has no corpus.file and corpus.members", workspace.Build().Output, StringComparison.Ordinal);
        workspace.Write("articles/a.txt", Article);
        Assert.Contains("error CORP026: CorpusPrepared cannot be used: the project has articles of its own", workspace.Build("", "--no-restore").Output, StringComparison.Ordinal);
    }
}
