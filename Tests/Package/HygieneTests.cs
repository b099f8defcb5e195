using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Xml.Linq;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Package;

/// <summary>What is in the packages, and what is not.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public class HygieneTests(PackedFeed feed)
{
    [Fact]
    public void The_generator_is_an_analyzer_with_its_targets_and_no_library()
    {
        var entries = Entries("Corpus.Generator").Where(entry => !entry.StartsWith("docs/", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Corpus.Generator.nuspec", "LICENSE", "README.md", .. Assemblies("analyzers/dotnet/cs/", "Corpus.Generator"),
                "buildTransitive/Corpus.Generator.Leftovers.props", "buildTransitive/Corpus.Generator.props", "buildTransitive/Corpus.Generator.targets", "icon.png",
                .. Assemblies("tools/net8.0/", "Corpus.Generator.Tasks"),
                .. Assemblies("tools/netstandard2.0/", "Corpus.Generator.Tasks"),
                .. Assemblies("tools/precompiler/", "Corpus.Precompiler"), "tools/precompiler/Corpus.Precompiler.runtimeconfig.json",
            ],
            entries);
        var metadata = Metadata("Corpus.Generator");
        Assert.Equal("true", metadata["developmentDependency"]);
        Assert.Equal("MIT", metadata["license"]);
        Assert.False(metadata.ContainsKey("dependencies"));

        static IEnumerable<string> Assemblies(string folder, string own) =>
            ((string[])["Corpus.Abstractions", "Corpus.Emit", "Corpus.Extraction", own]).Select(name => folder + name + ".dll");
    }

    [Theory]
    [InlineData("Corpus.Abstractions", "buildTransitive/Corpus.Abstractions.props", "lib/netstandard2.0/Corpus.Abstractions.dll", "lib/netstandard2.0/Corpus.Abstractions.xml")]
    [InlineData("Corpus.Extraction", "lib/net8.0/Corpus.Extraction.dll", "lib/net8.0/Corpus.Extraction.xml")]
    [InlineData("Corpus.Import", "lib/net8.0/Corpus.Import.dll", "lib/net8.0/Corpus.Import.xml")]
    public void A_library_has_one_build_with_its_documentation(string package, params string[] own) =>
        Assert.Equal([package + ".nuspec", "LICENSE", "README.md", .. own.Append("icon.png").Order(StringComparer.Ordinal)], Entries(package));

    [Theory]
    [InlineData("Corpus.Abstractions")]
    [InlineData("Corpus.Extraction", "net8.0 Corpus.Abstractions")]
    [InlineData("Corpus", "net8.0 Corpus.Abstractions")]
    [InlineData("Corpus.Import", "net8.0 AngleSharp", "net8.0 MimeKit", "net8.0 PdfPig", "net8.0 Sep", "net8.0 System.IO.Packaging")]
    public void What_a_library_depends_on(string package, params string[] expected) =>
        Assert.Equal(expected, XDocument.Parse(Read(package, package + ".nuspec")).Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Parent!.Attribute("targetFramework")!.Value + " " + element.Attribute("id")!.Value));

    [Fact]
    public void The_tool_has_its_own_assemblies_and_nothing_that_strayed_in()
    {
        var files = Entries("Corpus.Tool").Where(entry => entry.StartsWith("tools/", StringComparison.Ordinal)).Select(entry => entry["tools/net10.0/any/".Length..]);
        Assert.Equal(
            [
                "AngleSharp.dll", "BouncyCastle.Cryptography.dll", "Corpus.Abstractions.dll", "Corpus.Emit.dll", "Corpus.Extraction.dll", "Corpus.Import.dll",
                "Corpus.Report.dll", "CsvHelper.dll", "DotnetToolSettings.xml", "MimeKit.dll", "Sep.dll", "System.CommandLine.dll",
                "System.IO.Packaging.dll", "System.Security.Cryptography.Pkcs.dll", "UglyToad.PdfPig.Core.dll", "UglyToad.PdfPig.DocumentLayoutAnalysis.dll",
                "UglyToad.PdfPig.Fonts.dll", "UglyToad.PdfPig.Package.dll", "UglyToad.PdfPig.Tokenization.dll", "UglyToad.PdfPig.Tokens.dll", "UglyToad.PdfPig.dll",
                "corpus.deps.json", "corpus.dll", "corpus.runtimeconfig.json", "csFastFloat.dll", "runtimes/win/lib/net10.0/System.Security.Cryptography.Pkcs.dll",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_corpus_is_a_library_with_its_documentation_and_a_licence_of_its_own()
    {
        Assert.Equal(["Corpus.nuspec", "LICENSE", "README.md", "icon.png", "lib/net8.0/Corpus.dll", "lib/net8.0/Corpus.xml"], Entries("Corpus"));
        var licence = XDocument.Parse(Read("Corpus", "Corpus.nuspec")).Descendants().Single(element => element.Name.LocalName == "license");
        Assert.Equal(("file", "LICENSE"), (licence.Attribute("type")!.Value, licence.Value));
        var text = string.Join(' ', Read("Corpus", "LICENSE").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("MIT License", text, StringComparison.Ordinal);
        Assert.Contains("does not cover the news articles", text, StringComparison.Ordinal);
        Assert.Contains("They belong to their publishers", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_public_member_of_the_corpus_is_documented()
    {
        var documented = XDocument.Parse(Read("Corpus", "lib/net8.0/Corpus.xml")).Descendants("member").Where(member => member.Value.Trim().Length > 0 || member.HasElements).Select(member => member.Attribute("name")!.Value).ToHashSet();
        var library = MetadataReference.CreateFromImage(Bytes("Corpus", "lib/net8.0/Corpus.dll"));
        var assembly = (IAssemblySymbol)CSharpCompilation.Create("Reader", references: [.. Basic.Reference.Assemblies.Net80.References.All, library]).GetAssemblyOrModuleSymbol(library)!;
        var types = assembly.GlobalNamespace.GetNamespaceMembers().Single(member => member.Name == "Corpus").GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).ToList();
        Assert.Equal(22, types.Count);

        // Accessors are their properties'; constructors of structs and values of enums that nobody wrote are the language's.
        var members = types.SelectMany(type => type.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public && !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null }).Prepend(type))
            .Select(member => member.GetDocumentationCommentId()!).Where(id => id != "M:Corpus.Mention.#ctor" && id != "M:Corpus.TextSpan.#ctor");
        Assert.Contains("P:Corpus.People.SergeyLavrov", documented);
        Assert.DoesNotContain(members, id => !documented.Contains(id));
    }

    [Theory]
    [InlineData("Corpus.Generator", "analyzers/dotnet/cs/Corpus.Generator.dll")]
    [InlineData("Corpus.Generator", "analyzers/dotnet/cs/Corpus.Extraction.dll")]
    [InlineData("Corpus.Generator", "analyzers/dotnet/cs/Corpus.Emit.dll")]
    [InlineData("Corpus.Generator", "tools/net8.0/Corpus.Generator.Tasks.dll")]
    [InlineData("Corpus", "lib/net8.0/Corpus.dll")]
    [InlineData("Corpus.Abstractions", "lib/netstandard2.0/Corpus.Abstractions.dll")]
    [InlineData("Corpus.Extraction", "lib/net8.0/Corpus.Extraction.dll")]
    [InlineData("Corpus.Import", "lib/net8.0/Corpus.Import.dll")]
    [InlineData("Corpus.Tool", "tools/net10.0/any/corpus.dll")]
    public void Symbols_are_in_the_assembly_and_it_is_the_same_whenever_it_is_built(string package, string entry)
    {
        var bytes = Bytes(package, entry);
        using var reader = new PEReader([.. bytes]);
        var kinds = reader.ReadDebugDirectory().Select(debug => debug.Type).ToList();
        Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, kinds);
        Assert.Contains(DebugDirectoryEntryType.Reproducible, kinds);
        Assert.DoesNotContain(Repository.Root, System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath() + "corpus-", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_that_help_links_and_the_README_lead_to_are_in_the_package()
    {
        var entries = Entries("Corpus.Generator");
        Assert.All(Documents.All.Where(document => document != "README.md"), page => Assert.Contains(page, entries));
        var links = MarkdownLinks.Of(Read("Corpus.Generator", "README.md")).ToList();
        Assert.Contains("docs/query.svg", links);
        Assert.Contains("docs/rights.md", links);
        Assert.Contains("https://aclanthology.org/L18-1524/", links);
        Assert.DoesNotContain("CONTRIBUTING.md", links);
    }

    [Fact]
    public void No_link_in_a_package_leads_nowhere() => Assert.All(PackedFeed.Packages, package =>
    {
        var entries = Entries(package);
        string? TextOf(string path) => !entries.Contains(path) ? null : path.EndsWith(".md", StringComparison.Ordinal) ? Read(package, path) : "";
        Assert.Empty(entries.Where(entry => entry.EndsWith(".md", StringComparison.Ordinal)).SelectMany(document => MarkdownLinks.Broken(document, TextOf)));
        var readme = Read(package, "README.md");
        Assert.Contains("Where to go next", readme, StringComparison.Ordinal);
        Assert.Contains("Rights and personal data", readme, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_package_has_the_notes_of_its_version_and_no_address_unless_one_is_given()
    {
        Assert.All(PackedFeed.Packages, package =>
        {
            var metadata = Metadata(package);
            Assert.StartsWith("- `Corpus.Generator`: the articles in a folder become", metadata["releaseNotes"], StringComparison.Ordinal);
            Assert.DoesNotContain("projectUrl", metadata.Keys);
            Assert.DoesNotContain("repository", metadata.Keys);
        });
    }

    [Fact]
    public void Every_package_has_the_README_the_icon_and_the_licence()
    {
        Assert.All(PackedFeed.Packages, package =>
        {
            Assert.Empty(((string[])["LICENSE", "README.md", "icon.png"]).Except(Entries(package)));
            var metadata = Metadata(package);
            Assert.Equal((package == "Corpus" ? "LICENSE" : "MIT", "README.md", "icon.png"), (metadata["license"], metadata["readme"], metadata["icon"]));
            Assert.NotEmpty(metadata["tags"]);
            Assert.NotEqual("Package Description", metadata["description"]);
        });
        Assert.Contains(Entries("Corpus.Tool"), entry => entry.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fresh_clone_runs_the_sample_and_its_assemblies_are_the_same_in_every_folder()
    {
        using var one = new SourceCopy("one");
        var said = Workspace.Start(one.Folder, null, "dotnet", ["run", "--project", "Samples/Quotes", "-c", "Release"]).Succeeds().Output;
        Assert.Contains("You got it wrong,", said, StringComparison.Ordinal);

        using var two = new SourceCopy("two/deeper");
        Workspace.Start(two.Folder, null, "dotnet", ["build", "Corpus", "-c", "Release", "-nologo", "-m:1", "-v", "q", "-nodeReuse:false"]).SaysNothing();
        Assert.All(["Generator/bin/Release/netstandard2.0/Corpus.Generator.dll", "Generator/bin/Release/netstandard2.0/Corpus.Extraction.dll", "Generator/bin/Release/netstandard2.0/Corpus.Emit.dll", "Corpus/bin/Release/net8.0/Corpus.dll"], dll => Assert.Equal(Hash(one, dll), Hash(two, dll)));

        static string Hash(SourceCopy copy, string dll) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(copy.Folder, dll))));
    }

    private string Read(string package, string entry)
    {
        using var zip = ZipFile.OpenRead(feed.PathOf(package));
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private byte[] Bytes(string package, string entry)
    {
        using var zip = ZipFile.OpenRead(feed.PathOf(package));
        using var stream = zip.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
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
