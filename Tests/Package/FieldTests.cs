namespace Corpus.Tests.Package;

/// <summary>Fields of front matter that a user declares, from the package: what is wrong is an error at its place, and what is right a property.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public class FieldTests(PackedFeed feed)
{
    private const string Declarations = "[field rating]\ntype = integer\nmaximum = 5\n\n[field desk]\nvalue = politics\nvalue = sport\n\n[field follows]\ntype = article\n";

    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    public void Faults_fail_the_build_at_their_places_and_correct_values_are_properties(string storage)
    {
        using var workspace = new Workspace(feed)
            .Project("App.csproj", $"<OutputType>Exe</OutputType><CorpusStorage>{storage}</CorpusStorage>", feed.Reference("Corpus.Generator") + "<Article Update=\"articles/c.md\" Rating=\"2\" DESK=\"sport\" />")
            .Write("Program.cs", """foreach (var a in App.Articles.All) Console.Write($"{a.Name} {a.Rating} {a.Desk} {a.Follows} {string.Join(',', a.FollowsBack)}|");""")
            .Write(".corpusconfig", Declarations)
            .Write("articles/a.md", "---\nrating: six\ndesk: sprot\n---\n\n\"We will stay,\" Anna Berg said.\n")
            .Write("articles/b.md", "---\nrating: 6\nfollows: A\n---\n\nIt rained.\n")
            .Write("articles/c.md", "It rained again.\n");
        Assert.Equal(
            [
                "articles/a.md(2,9): error CORP022: rating 'six' cannot be used: it is no integer, such as 4 (line 1 of .corpusconfig declares the field)",
                "articles/a.md(3,7): error CORP022: desk 'sprot' cannot be used: it is none of politics, sport; did you mean 'sport'? (line 5 of .corpusconfig declares the field)",
                "articles/b.md(2,9): error CORP022: rating '6' cannot be used: the greatest value is 5 (line 1 of .corpusconfig declares the field)",
                "articles/b.md(3,10): error CORP025: follows 'A' cannot be resolved: no article has this name, which is its path in the corpus folder without the extension; did you mean 'a'? (line 9 of .corpusconfig declares the field)",
            ],
            workspace.Build().Fails().Messages.Select(message => message[message.IndexOf("articles/", StringComparison.Ordinal)..].Split(" (docs/")[0].Split(" (https://")[0]).Order(StringComparer.Ordinal));

        workspace.Write("articles/a.md", "---\nrating: 5\ndesk: politics\n---\n\n\"We will stay,\" Anna Berg said.\n")
            .Write("articles/b.md", "---\nrating: 4\nfollows: a\n---\n\nIt rained.\n");
        workspace.Build("", "--no-restore").SaysNothing();
        Assert.Equal("a 5 Politics  b|b 4  a |c 2 Sport  |", workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.Trim());
    }
}
