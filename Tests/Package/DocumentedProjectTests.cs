
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>What the pages say to write into a project file, written into one.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class DocumentedProjectTests(PackedFeed feed)
{
    private const string Program = "foreach (var a in News.Articles.All) Console.WriteLine($\"{a.Name}|{a.Publisher}|{a.DatePublished:yyyy-MM-dd}|{string.Join(\"+\", a.Authors)}\");";

    [Fact]
    public void Your_own_articles()
    {
        var snippets = Documents.Blocks("docs/articles.md").Where(block => block.Language == "xml").Select(block => block.Code).ToArray();
        using var workspace = new Workspace(feed)
            .Write("One/One.csproj", Project(snippets[0]))
            .Write("One/Program.cs", Program)
            .Write("One/articles/2009/summit.txt", "It rained.\n")
            .Write("One/articles/drafts/a.md", "It rained here, too.\n")
            .Write("Two/Two.csproj", Project(snippets[1]))
            .Write("Two/Program.cs", Program)
            .Write("Two/summit.txt", "It rained.\n")
            .Write("Two/articles/no.txt", "It rained.\n")
            .Write("archive/1999/old.text", "It rained before.\n")
            .Write("archive/1999/old.txt", "It rained before.\n")
            .Write("shared/articles/no.txt", "It rained elsewhere.\n")
            .Write("elsewhere/story.txt", "It rained there.\n")
            .Write("Three/Three.csproj", Project("""
                <Target Name="Fetch" BeforeTargets="BeforeCompile">
                  <WriteLinesToFile File="$(IntermediateOutputPath)fetched.txt" Lines="It rained far away." Overwrite="true" WriteOnlyWhenDifferent="true" />
                  <ItemGroup><Article Include="$(IntermediateOutputPath)fetched.txt" Publisher="Elsewhere" /></ItemGroup>
                </Target>
                """))
            .Write("Three/Program.cs", Program);
        workspace.Solution("All.slnx").Build("All.slnx", "-m:2").SaysNothing();
        Assert.Equal("2009/summit|CNN|2009-03-06|Jill Dougherty drafts/a|||", Said("One"));
        Assert.Equal("1999/old||| 2009/story||| summit|||", Said("Two"));
        Assert.Equal("fetched|Elsewhere||", Said("Three"));

        string Said(string name) => string.Join(' ', workspace.Run($"{name}/bin/Debug/net10.0/{name}.dll").Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private string Project(string snippet) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <CorpusNamespace>News</CorpusNamespace>
          </PropertyGroup>
          <ItemGroup>{feed.Reference("Corpus.Generator")}</ItemGroup>
          {snippet}
        </Project>
        """;
}
