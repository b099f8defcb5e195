namespace Corpus.Tests.Package;

/// <summary><c>dotnet new corpus</c>, as a user has it.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class TemplateTests(PackedFeed feed)
{
    [Fact]
    public void A_new_corpus_builds_and_says_who_said_what()
    {
        using var workspace = new Workspace(feed);
        var hive = workspace.At("hive");
        workspace.DotNet(["new", "install", feed.PathOf("Corpus.Templates"), "--debug:custom-hive", hive]).Succeeds();
        workspace.DotNet(["new", "corpus", "-n", "Clippings", "--debug:custom-hive", hive]).Succeeds();
        workspace.Build("Clippings").SaysNothing();

        var said = workspace.Run("Clippings/bin/Debug/net10.0/Clippings.dll").Succeeds().Output;
        Assert.Contains("Anna Moreno: The library will stay open on Sundays", said, StringComparison.Ordinal);
        Assert.Contains("Anna Moreno: People asked us for one more day", said, StringComparison.Ordinal);
    }
}
