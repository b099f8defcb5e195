using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Package;

/// <summary>Where the repository has an address, all that leads anywhere leads there: one property says so.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public sealed partial class AddressTests(PackedFeed feed) : IDisposable
{
    private const string Address = "https://example.com/corpus";
    private const string Version = "0.1.0-address.1";

    /// <summary>What GUID marks Source Link in the symbols of an assembly.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly SourceCopy _sources = new("sources");

    public void Dispose() => _sources.Dispose();

    [Fact]
    public void Links_of_the_packages_and_of_diagnostics_lead_to_the_address_and_sources_are_found_there()
    {
        var commit = Commit();
        using var workspace = new Workspace(feed);
        Pack("Generator", workspace.At("packages"));
        var package = workspace.At($"packages/Corpus.Generator.{Version}.nupkg");

        var readme = Read(package, "README.md");
        Assert.Contains($"]({Address}/raw/HEAD/docs/query.svg)", readme, StringComparison.Ordinal);
        Assert.Contains($"]({Address}/blob/HEAD/docs/curation.md)", readme, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), Relative(readme));
        Assert.Contains($"HelpLink=\"{Address}/blob/HEAD/docs/diagnostics/CORP116.md\"", Read(package, "buildTransitive/Corpus.Generator.targets"), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "Generator", "build", "Corpus.Generator.targets")), Relative(Read(package, "buildTransitive/Corpus.Generator.targets")));

        var metadata = XDocument.Parse(Read(package, "Corpus.Generator.nuspec")).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName);
        Assert.Equal(Address, metadata["projectUrl"].Value);
        Assert.Equal(("git", Address + ".git", commit), (metadata["repository"].Attribute("type")!.Value, metadata["repository"].Attribute("url")!.Value, metadata["repository"].Attribute("commit")!.Value));
        Assert.EndsWith($"{Address}/blob/HEAD/CHANGELOG.md", metadata["releaseNotes"].Value, StringComparison.Ordinal);
        Assert.Contains($"\"/_/*\":\"{Address}/raw/{commit}/*\"", Symbols(package, "analyzers/dotnet/cs/Corpus.Extraction.dll"), StringComparison.Ordinal);

        workspace.Write("nuget.config", $"""<configuration><packageSources><add key="corpus" value="{workspace.At("packages")}" /></packageSources></configuration>""")
            .Project("App/App.csproj", "<OutputType>Exe</OutputType>", $"<PackageReference Include=\"Corpus.Generator\" Version=\"{Version}\" />")
            .Write("App/Program.cs", "return 0;").Write("App/articles/a.md", "---\nheadline: [a\n---\nWords.\n");
        Assert.Contains($"({Address}/blob/HEAD/docs/diagnostics/CORP003.md)", workspace.Build("App").Fails().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_no_git_knows_are_packed_with_the_address_all_the_same()
    {
        using var workspace = new Workspace(feed);
        Pack("Abstractions", workspace.At("packages"));
        Assert.Contains($"]({Address}/blob/HEAD/docs/curation.md)", Read(workspace.At($"packages/Corpus.Abstractions.{Version}.nupkg"), "README.md"), StringComparison.Ordinal);
    }

    private void Pack(string project, string folder) => Workspace.Start(_sources.Folder, null, "dotnet",
    [
        "pack", project, "-c", "Release", "-nologo", "-m:1", "-v", "q", "-nodeReuse:false", $"-p:RepositoryUrl={Address}.git", $"-p:Version={Version}", "-o", folder,
    ]).SaysNothing();

    /// <summary>Makes the sources a repository of their own, and says which commit it has.</summary>
    private string Commit()
    {
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=Ana Vega", "-c", "user.email=ana@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "All");
        return Git("rev-parse", "HEAD").Trim();

        string Git(params string[] arguments) => Workspace.Start(_sources.Folder, null, "git", arguments).Succeeds().StandardOutput;
    }

    /// <summary>The text with links as they are in the repository.</summary>
    private static string Relative(string text) => Links().Replace(text, "");

    private static string Read(string package, string entry) => Encoding.UTF8.GetString(Bytes(package, entry)).TrimStart('\uFEFF');

    private static byte[] Bytes(string package, string entry)
    {
        using var zip = ZipFile.OpenRead(package);
        using var stream = zip.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What the symbols in an assembly say of where its sources are.</summary>
    private static string Symbols(string package, string entry)
    {
        using var assembly = new PEReader([.. Bytes(package, entry)]);
        var embedded = assembly.ReadDebugDirectory().Single(debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var symbols = provider.GetMetadataReader();
        var found = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation).Where(information => symbols.GetGuid(information.Kind) == SourceLink);
        return Encoding.UTF8.GetString(symbols.GetBlobBytes(Assert.Single(found).Value));
    }

    [GeneratedRegex("https://example.com/corpus/(raw|blob)/HEAD/")]
    private static partial Regex Links();
}
