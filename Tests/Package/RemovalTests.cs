namespace Corpus.Tests.Package;

/// <summary>What <c>docs/rights.md</c> says of an article that is deleted: after a build, nothing of it is left.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public class RemovalTests(PackedFeed feed)
{
    private const string Kept = "articles/harvest.txt";
    private const string Deleted = "articles/2031/zebulon-ledger.txt";

    private static readonly string[] OfKept = ["bumper crop of quinces", "Wilhelmina Oxbridge", "WilhelminaOxbridge"];

    /// <summary>Sentences, names of the article and of the person, and what properties are made of them.</summary>
    private static readonly string[] OfDeleted =
    [
        "zebulon", "ledger vanishes", "LedgerVanishes", "Ottoline Quarrenden", "OttolineQuarrenden", "Quarrenden", "peculiar turquoise", "nobody balanced the accounts", "Vice Treasurer",
    ];

    [Theory]
    [InlineData("literal", "literal")]
    [InlineData("resource", "resource")]
    [InlineData("literal", "resource")]
    [InlineData("resource", "literal")]
    public void Nothing_of_a_deleted_article_is_left_after_a_build(string before, string after)
    {
        using var workspace = new Workspace(feed);
        Write(workspace, before);
        workspace.Write(Kept, "Good harvest\n\nWilhelmina Oxbridge, a farmer, was glad.\n\n\"We have a bumper crop of quinces,\" Oxbridge said.\n")
            .Write(Deleted, "Town ledger vanishes\n\nThe peculiar turquoise ledger is gone.\n\n\"For a year nobody balanced the accounts,\" said Vice Treasurer Ottoline Quarrenden. \"I did not.\"\n");
        Build(workspace).SaysNothing();
        var full = Of(workspace, OfDeleted).ToList();
        Assert.Contains("bin/Debug/net10.0/App.dll", full);
        Assert.Contains("bin/Debug/net10.0/App.pdb (source)", full);
        Assert.Contains("bin/Debug/net10.0/App.xml", full);
        Assert.Contains("packed/App.1.0.0.nupkg/lib/net10.0/App.dll", full);
        Assert.Contains(full, file => file.StartsWith("obj/Debug/net10.0/generated/", StringComparison.Ordinal));
        Assert.Equal(before == "resource", full.Contains("obj/Debug/net10.0/corpus.texts"));

        File.Delete(workspace.At(Deleted));
        Write(workspace, after);
        Build(workspace).SaysNothing();
        Assert.Empty(Of(workspace, OfDeleted));
        var left = Of(workspace, OfKept).ToList();
        Assert.Contains("bin/Debug/net10.0/App.dll", left);
        Assert.Contains("packed/App.1.0.0.nupkg/lib/net10.0/App.dll", left);
        Assert.Contains(left, file => file.StartsWith("obj/Debug/net10.0/generated/", StringComparison.Ordinal));

        File.Delete(workspace.At(Kept));
        Assert.Contains("warning CORP108", Assert.Single(Build(workspace).Succeeds().Messages), StringComparison.Ordinal);
        Assert.Empty(Of(workspace, [.. OfDeleted, .. OfKept]));
    }

    /// <summary>A library that keeps all that a build can keep: symbols with their sources, documentation, and the generated files.</summary>
    private void Write(Workspace workspace, string storage) => workspace.Project(
        "App.csproj",
        $"""
        <CorpusNamespace>App</CorpusNamespace>
        <CorpusVisibility>public</CorpusVisibility>
        <CorpusStorage>{storage}</CorpusStorage>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
        <EmbedAllSources>true</EmbedAllSources>
        <DebugType>portable</DebugType>
        <AllowedOutputExtensionsInPackageBuildOutputFolder>$(AllowedOutputExtensionsInPackageBuildOutputFolder);.pdb</AllowedOutputExtensionsInPackageBuildOutputFolder>
        """,
        feed.Reference("Corpus.Generator"));

    private static Outcome Build(Workspace workspace) =>
        workspace.DotNet(["pack", "-c", "Debug", "-o", "packed", "-nologo", "-m:1", "-nodeReuse:false", "-clp:NoSummary"]);

    /// <summary>The files that contain any of the words, other than the articles.</summary>
    private static IEnumerable<string> Of(Workspace workspace, IReadOnlyList<string> words) =>
        Traces.Of(words, workspace.Folder).Select(file => file.Replace('\\', '/')).Where(file => !file.StartsWith("articles/", StringComparison.Ordinal));
}
