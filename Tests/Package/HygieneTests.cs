using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>What is in the packages, and what is not.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class HygieneTests(PackedFeed feed)
{
    [Fact]
    public void The_generator_is_an_analyzer_with_its_targets_and_no_library()
    {
        var entries = Entries("Corpus.Generator");
        Assert.Equal(
            [
                "Corpus.Generator.nuspec", "LICENSE", "README.md", "analyzers/dotnet/cs/Corpus.Generator.dll",
                "buildTransitive/Corpus.Generator.props", "buildTransitive/Corpus.Generator.targets", "icon.png", "tools/Corpus.Generator.Tasks.dll",
            ],
            entries);
        var metadata = Metadata("Corpus.Generator");
        Assert.Equal("true", metadata["developmentDependency"]);
        Assert.Equal("MIT", metadata["license"]);
        Assert.False(metadata.ContainsKey("dependencies"));
    }

    [Fact]
    public void The_corpus_is_a_library_with_its_documentation_and_no_dependencies()
    {
        Assert.Equal(["Corpus.nuspec", "LICENSE", "README.md", "icon.png", "lib/net8.0/Corpus.dll", "lib/net8.0/Corpus.xml"], Entries("Corpus"));
        var dependencies = XDocument.Parse(Read("Corpus", "Corpus.nuspec")).Descendants().Where(element => element.Name.LocalName == "dependency");
        Assert.Empty(dependencies);
        Assert.Contains("remain their publishers'", Read("Corpus", "LICENSE"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_documentation_of_the_corpus_says_who_people_are() =>
        Assert.Contains("P:Corpus.People.SergeyLavrov", Read("Corpus", "lib/net8.0/Corpus.xml"), StringComparison.Ordinal);

    [Fact]
    public void The_tool_is_a_tool() => Assert.Contains(Entries("Corpus.Tool"), entry => entry.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));

    [Fact]
    public void The_generator_is_the_same_from_every_folder()
    {
        var hashes = new[] { "one", "two/deeper" }.Select(name =>
        {
            using var copy = new SourceCopy(name);
            var built = Workspace.Start(copy.Folder, null, "dotnet", ["build", "Generator", "-c", "Release", "-nologo", "-m:1", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false"]).Succeeds();
            return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(copy.Folder, "Generator/bin/Release/netstandard2.0/Corpus.Generator.dll"))));
        }).ToList();
        Assert.Equal(hashes[0], hashes[1]);
    }

    private string Read(string package, string entry)
    {
        using var zip = ZipFile.OpenRead(feed.PathOf(package));
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private Dictionary<string, string> Metadata(string package) =>
        XDocument.Parse(Read(package, package + ".nuspec")).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);

    /// <summary>The files of the package, without what packing itself adds.</summary>
    private IReadOnlyList<string> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(feed.PathOf(package));
        return [.. zip.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }
}
