using System.Diagnostics;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>Files and folders as they are in real life: nothing hangs or runs, nothing is lost without a word.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public class FileTests(PackedFeed feed)
{
    private const string Article = "\"We will stay,\" Anna Berg said.\n";
    private const string Program = "using App; foreach (var article in Articles.All) Console.WriteLine($\"{article.Path}: {string.Join(\"+\", article.Quotes)}\");";

    private static readonly string[] Storages = ["literal", "resource"];

    [Fact]
    public void In_both_storages_leftovers_are_left_out_what_cannot_be_read_is_told_and_older_files_are_noticed()
    {
        using var workspace = TwoProjects("<Article Include=\"../missing.txt;../articles/folder.txt\" />");
        string[] odd = ["two\nlines.txt", "tab\tin name.txt", "esc\u001B[31m.txt", "a \"quoted\" name.txt"];
        string[] unusual = ["plain.txt", "it's 100% [new]; (a,b=c) & é日本*?.txt", " x.txt"];
        foreach (var name in Leftovers.Names.Concat(Leftovers.Others).Concat(odd).Concat(unusual))
        {
            workspace.Write("articles/" + name, Article);
        }

        workspace.Write("articles/.hidden/.corpusconfig", "[person Anna Berg]\nname = Anna Maria Berg\n").Write("articles/folder.txt/inner.txt", Article);
        Link("gone.txt", "later.text");
        Link("circle.txt", "circle.md");
        Link("circle.md", "circle.txt");
        Link("zero.txt", "/dev/zero");
        Link("lost.corpusconfig", "nowhere");
        using (var mkfifo = Process.Start("mkfifo", [workspace.At("articles/pipe.txt")]))
        {
            mkfifo.WaitForExit();
        }

        var messages = workspace.Build("All.slnx", "-m:2").Succeeds().Messages;
        string[] unreadable = ["../missing.txt", "circle.md", "circle.txt", "folder.txt", "gone.txt", "lost.corpusconfig", "pipe.txt", "zero.txt"];
        Assert.Equal(
            unreadable.Select(name => Path.GetFullPath(workspace.At("articles/" + name)) + "(1,1): warning CORP001").Concat(
            [
                workspace.At("articles/a \"quoted\" name.txt(1,1): warning CORP115"),
                workspace.At("articles/esc\u241B[31m.txt(1,1): warning CORP115"),
                workspace.At("articles/tab\u2409in name.txt(1,1): warning CORP115"),
                workspace.At("articles/two\u240Alines.txt(1,1): warning CORP115"),
            ]).Order(StringComparer.Ordinal),
            messages.Select(message => string.Join(": ", message.Split(": ")[..2])).Order(StringComparer.Ordinal));
        var said = Leftovers.Others.Concat(unusual).Append("folder.txt/inner.txt").Select(name => $"{name}: Anna Maria Berg: We will stay,");
        Assert.All(Storages, storage => Assert.Equal(said.Order(StringComparer.Ordinal), Said(workspace, storage).Order(StringComparer.Ordinal)));

        // As long, and older than all that was built; and what the link was waiting for.
        workspace.Write("plain.new", Article.Replace("stay", "rest", StringComparison.Ordinal)).Write("articles/later.text", "It rained.\n");
        File.SetLastWriteTimeUtc(workspace.At("plain.new"), new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(workspace.At("articles/later.text"), new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Move(workspace.At("plain.new"), workspace.At("articles/plain.txt"), overwrite: true);
        messages = workspace.Build("All.slnx", "-m:2", "--no-restore").Succeeds().Messages;
        Assert.DoesNotContain(messages, message => message.Contains("gone.txt", StringComparison.Ordinal));
        var changed = new HashSet<string> { "plain.txt: Anna Maria Berg: We will rest,", "gone.txt: " };
        Assert.All(Storages, storage => Assert.Superset(changed, Said(workspace, storage).ToHashSet()));

        var built = Storages.Select(Built).ToList();
        workspace.Build("All.slnx", "-m:2", "--no-restore").SaysNothing();
        Assert.Equal(built, Storages.Select(Built));

        void Link(string name, string target) => File.CreateSymbolicLink(workspace.At("articles/" + name), target);
        DateTime Built(string storage) => File.GetLastWriteTimeUtc(workspace.At($"{storage}/bin/Debug/net10.0/{storage}.dll"));
    }

    [Theory]
    [InlineData("we $(touch canary) `touch canary` && touch canary | 'a' 100% #1 äö 日本")]
    [InlineData("say \"yes\" $HOME !x")]
    public void A_folders_name_is_a_name_and_no_command(string name)
    {
        using var workspace = new Workspace(feed, name)
            .Project("App.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace><CorpusStorage>resource</CorpusStorage>", feed.Reference("Corpus.Generator"))
            .Write("Program.cs", Program)
            .Write("articles/2009/a.txt", Article);

        // The build's own wishes about its .NET are not those of the program that reads the articles.
        workspace.Environment["DOTNET_ROLL_FORWARD"] = "Disable";
        workspace.Environment["DOTNET_ROOT"] = "/nowhere";
        workspace.Build().SaysNothing();
        Assert.Equal("2009/a.txt: Anna Berg: We will stay,", workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.Trim());
        Assert.True(File.Exists(workspace.At("obj/Debug/net10.0/corpus.members")));
        Assert.Empty(Directory.EnumerateFiles(workspace.Folder, "*canary*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Where_the_program_that_reads_large_corpora_cannot_run_the_build_says_so_and_goes_on_without()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace><CorpusStorage>resource</CorpusStorage>", feed.Reference("Corpus.Generator"))
            .Write("Program.cs", Program)
            .Write("articles/a.txt", Article)
            .Write("no-dotnet", "#!/bin/sh\necho I am no dotnet >&2\nexit 3\n");
        using (var chmod = Process.Start("chmod", ["+x", workspace.At("no-dotnet")]))
        {
            chmod.WaitForExit();
        }

        const string Answer = "a.txt: Anna Berg: We will stay,";

        var message = Assert.Single(workspace.Build("", "-p:DOTNET_HOST_PATH=" + workspace.At("no-dotnet")).Succeeds().Messages);
        Assert.EndsWith($"'{workspace.At("no-dotnet")}': I am no dotnet (3)", message, StringComparison.Ordinal);
        Assert.Contains("warning CORP116: The program that reads a large corpus before compilation did not run", message, StringComparison.Ordinal);
        Assert.Equal(Answer, workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.Trim());

        // The next build tries again; without a word about where dotnet is, it takes the SDK's.
        workspace.Build("", "--no-restore", "-p:DOTNET_HOST_PATH=").SaysNothing();
        Assert.True(File.Exists(workspace.At("obj/Debug/net10.0/corpus.members")));
        Assert.Equal(Answer, workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.Trim());
    }

    [Fact]
    public void A_program_that_is_a_single_file_sees_changed_articles_and_its_output_is_its_own()
    {
        using var workspace = new Workspace(feed)
            .Write("app.cs", $"#:package Corpus.Generator@{feed.Version}\n#:property CorpusNamespace=App\n{Program}\n")
            .Write("articles/a.txt", Article)
            .Write("articles/empty.txt", "");
        var first = workspace.DotNet(["run", "app.cs"]).Succeeds();
        Assert.Equal("a.txt: Anna Berg: We will stay,\nempty.txt:", first.StandardOutput.ReplaceLineEndings("\n").Trim());
        Assert.Contains($"{workspace.At("articles/empty.txt")}(1,1): warning CORP101: The file has no text", first.Output, StringComparison.Ordinal);

        File.Delete(workspace.At("articles/empty.txt"));
        workspace.Write("articles/a.txt", Article.Replace("stay", "go", StringComparison.Ordinal));
        Assert.Equal("a.txt: Anna Berg: We will go,", workspace.DotNet(["run", "app.cs"]).Succeeds().Output.Trim());
    }

    /// <summary>A project for each way of storing, with one folder of articles.</summary>
    private Workspace TwoProjects(string items)
    {
        var workspace = new Workspace(feed);
        foreach (var storage in Storages)
        {
            workspace
                .Project($"{storage}/{storage}.csproj", $"<OutputType>Exe</OutputType><CorpusNamespace>App</CorpusNamespace><CorpusDirectory>../articles</CorpusDirectory><CorpusStorage>{storage}</CorpusStorage>", feed.Reference("Corpus.Generator") + items)
                .Write($"{storage}/Program.cs", Program)
                .Write($"{storage}/.globalconfig", "is_global = true\ndotnet_diagnostic.CORP001.severity = warning\n");
        }

        return workspace.Solution("All.slnx");
    }

    private static string[] Said(Workspace workspace, string storage) =>
        workspace.Run($"{storage}/bin/Debug/net10.0/{storage}.dll").Succeeds().Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
