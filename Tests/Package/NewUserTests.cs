using System.Text.RegularExpressions;

using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>The README's own words, typed by somebody who has nothing but the SDK.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public partial class NewUserTests(PackedFeed feed)
{
    [Fact]
    public void A_console_program_gets_a_corpus_by_what_the_README_says()
    {
        using var workspace = new Workspace(feed, "MyProject");
        workspace.Shell("dotnet new console").Succeeds();
        foreach (var line in Lines("dotnet add package Corpus.Generator"))
        {
            workspace.Shell(line).Succeeds();
        }

        workspace.Write("articles/a.txt", "\"We will stay,\" Anna Berg said.\n");
        var opening = Using().Match(Documents.Text("README.md")).Value;
        Assert.Equal("using MyProject;", opening);
        workspace.Write("Program.cs", opening + "\nforeach (var quote in Quotes.All.Where(q => q.Speaker == People.AnnaBerg)) Console.WriteLine(quote);\n");
        Assert.Equal("Anna Berg: We will stay,", workspace.Shell("dotnet run").Succeeds().Output.Trim());

        foreach (var line in Lines("dotnet tool install --global Corpus.Tool"))
        {
            workspace.Shell(line).Succeeds();
        }

        Assert.Contains("\"speaker\":\"Anna Berg\"", File.ReadAllText(workspace.At("quotes.jsonl")), StringComparison.Ordinal);
        Assert.Contains("\"speaker\":\"Anna Berg\"", workspace.Shell("cat articles/a.txt | corpus extract -").Succeeds().Output, StringComparison.Ordinal);
        Assert.Contains("There is no folder or file 'nowhere'.", workspace.Shell("corpus extract nowhere").Fails().Output, StringComparison.Ordinal);
        Assert.Contains("corpus extract <path>... [options]", workspace.Shell("corpus extract --help").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_corpus_from_the_template_builds_and_says_who_said_what()
    {
        using var workspace = new Workspace(feed, "Clippings");
        var words = Documents.Text("README.md");
        Assert.Contains("`dotnet new install Corpus.Templates`", words, StringComparison.Ordinal);
        Assert.Contains("`dotnet new corpus`", words, StringComparison.Ordinal);
        workspace.Shell("dotnet new install Corpus.Templates").Succeeds();
        workspace.Shell("dotnet new corpus").Succeeds();
        workspace.Build().SaysNothing();
        var said = workspace.Run("bin/Debug/net10.0/Clippings.dll").Succeeds().Output;
        Assert.Contains("Anna Moreno: The library will stay open on Sundays", said, StringComparison.Ordinal);
        Assert.Contains("Anna Moreno: People asked us for one more day", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Saved_pages_become_a_query_by_what_the_page_about_imports_says()
    {
        using var workspace = new Workspace(feed, "Desk");
        workspace.Write("saved/roads.html", """
            <html><head><title>Council fails to agree</title></head><body><h1>Council fails to agree</h1>
            <p>The council met for the third time this week, and after four hours in the hall nobody could say how the road was to be paid for.</p>
            <p>"We cannot wait for roads," said Mayor Ana Vega. "Not now, and not with the winter that everybody in this town remembers."</p></body></html>
            """);
        var blocks = Documents.Blocks("docs/import.md").ToList();
        var commands = Assert.Single(blocks, block => block.Code.StartsWith("dotnet tool install", StringComparison.Ordinal)).Code.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, commands.Length);
        foreach (var command in commands[..^1])
        {
            workspace.Shell(command).Succeeds();
        }

        workspace.Write("News/Program.cs", "using News;\n" + blocks.First(block => block.Language == "csharp").Code);
        Assert.Equal("Ana Vega: 1 quotes", workspace.Shell(commands[^1]).Succeeds().Output.Trim());
    }

    /// <summary>The lines of the block of the README that begins with a command.</summary>
    private static string[] Lines(string first) =>
        Assert.Single(Documents.Blocks("README.md"), block => block.Code.StartsWith(first, StringComparison.Ordinal)).Code.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("(?<=`)using [A-Za-z]+;(?=`)")]
    private static partial Regex Using();
}
