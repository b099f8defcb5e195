using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>The lines of the README that get the packages from a clone, typed in a project beside it.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public class CloneTests(PackedFeed feed)
{
    [Fact]
    public void Three_lines_get_the_generator_from_a_clone()
    {
        // A user whose home and package cache are new, with the package sources of this machine: what is set for a user stays there.
        Dictionary<string, string> environment = [];
        using var clone = new SourceCopy("corpus");
        var project = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(clone.Folder)!, "MyProject")).FullName;
        var home = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(clone.Folder)!, "home")).FullName;
        var sources = Shell("dotnet nuget list source --format short").StandardOutput.Split('\n').Where(line => line.StartsWith("E ", StringComparison.Ordinal)).Select(line => line[2..].Trim());
        Directory.CreateDirectory(Path.Combine(home, ".nuget", "NuGet"));
        File.WriteAllText(
            Path.Combine(home, ".nuget", "NuGet", "NuGet.Config"),
            $"<configuration><packageSources>{string.Concat(sources.Select((source, i) => $"<add key=\"machine{i}\" value=\"{source}\" />"))}</packageSources></configuration>");
        environment = new()
        {
            ["HOME"] = home,
            ["DOTNET_CLI_HOME"] = home,
            ["NUGET_PACKAGES"] = Path.Combine(home, "packages"),
            ["UseSharedCompilation"] = "true",
        };
        Shell("dotnet new console");
        var lines = Assert.Single(Documents.Blocks("README.md"), block => block.Code.StartsWith("dotnet pack", StringComparison.Ordinal)).Code.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Shell(line));
        Directory.CreateDirectory(Path.Combine(project, "articles"));
        File.WriteAllText(Path.Combine(project, "articles", "a.txt"), "\"We will stay,\" Anna Berg said.\n");
        File.WriteAllText(Path.Combine(project, "Program.cs"), "using MyProject;\nConsole.WriteLine(Quotes.All[0]);\n");
        Assert.Equal("Anna Berg: We will stay,", Shell("dotnet run").StandardOutput.Trim());

        Outcome Shell(string line) => Workspace.Start(project, feed.Cache, "sh", ["-c", line], environment).Succeeds();
    }

    [Fact]
    public void A_project_called_Quotes_is_told_what_to_write_and_that_helps()
    {
        using var workspace = new Workspace(feed);
        workspace.Shell("dotnet new console -n Quotes").Succeeds();
        workspace.Shell($"cd Quotes && dotnet add package Corpus.Generator --version {feed.Version}").Succeeds();
        workspace.Write("Quotes/articles/a.txt", "\"We will stay,\" Anna Berg said.\n");
        var error = Assert.Single(workspace.Build("Quotes").Fails().Messages);
        Assert.Matches(@"Quotes\.csproj\(\d+,\d+\): error CORP118: No corpus is generated: the namespace 'Quotes' would hide the type 'Quotes' of the corpus; ", error);

        const string Advice = "<CorpusNamespace>MyQuotes</CorpusNamespace>";
        Assert.Contains(Advice, error, StringComparison.Ordinal);
        var project = File.ReadAllText(workspace.At("Quotes/Quotes.csproj"));
        workspace.Write("Quotes/Quotes.csproj", project.Replace("<PropertyGroup>", "<PropertyGroup>" + Advice, StringComparison.Ordinal));
        workspace.Write("Quotes/Program.cs", "using MyQuotes;\nConsole.WriteLine(Quotes.All[0]);\n");
        workspace.Build("Quotes").SaysNothing();
        Assert.Equal("Anna Berg: We will stay,", workspace.Run("Quotes/bin/Debug/net10.0/Quotes.dll").Succeeds().Output.Trim());
    }
}
