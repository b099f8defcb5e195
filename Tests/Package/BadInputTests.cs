namespace Corpus.Tests.Package;

/// <summary>Files that are wrong: each is told where, and the rest of the corpus comes through.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public class BadInputTests(PackedFeed feed)
{
    [Fact]
    public void Each_fault_is_reported_at_its_place_in_one_build_and_the_others_come_through()
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", "<OutputType>Exe</OutputType>", feed.Reference("Corpus.Generator"))
            .Write("Program.cs", "Console.WriteLine(string.Join(\" \", App.Articles.All) + \" \" + App.People.AnnaBerg.Quotes[0].Text);")
            .Write("articles/good.txt", "\"We will stay,\" Anna Berg said.\n")
            .Write("articles/empty.txt", "")
            .Write("articles/nul.txt", "One line.\nA \0 in the second.\n")
            .Write("articles/unclosed.txt", "\"" + new string('x', 100_000))
            .Write("articles/twice.txt", "One.\n")
            .Write("articles/twice.md", "Another.\n")
            .Write("articles/.corpusconfig", "[person Nobody At All]\nalias = N.\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP002.severity = warning\n");
        File.WriteAllBytes(workspace.At("articles/latin1.txt"), [.. "The first line.\nThe caf"u8, 0xE9, .. " was closed.\n"u8]);
        var messages = workspace.Build().Succeeds().Messages;
        Expect("empty.txt(1,1): warning CORP101");
        Expect("latin1.txt(2,8): warning CORP002");
        Expect("nul.txt(2,3): warning CORP106");
        Expect("twice.txt(1,1): warning CORP102");
        Expect(".corpusconfig(1,1): warning CORP111");
        Assert.Equal(5, messages.Count);
        Assert.Equal("empty good latin1 nul twice unclosed We will stay,", workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.Trim());

        void Expect(string message) => Assert.Contains(messages, line => line.Contains("/articles/" + message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_without_articles_is_told_so()
    {
        using var workspace = new Workspace(feed).Project("App.csproj", "", feed.Reference("Corpus.Generator"));
        Assert.Contains("warning CORP108", Assert.Single(workspace.Build().Succeeds().Messages), StringComparison.Ordinal);
    }
}
