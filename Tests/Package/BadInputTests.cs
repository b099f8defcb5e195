namespace Corpus.Tests.Package;

/// <summary>Files that are wrong: each is told where, and the rest of the corpus comes through.</summary>
[Collection(SecondPackageCollection.Name)]
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
            .Write("articles/front.txt", "---\r\nheadline: 'It's open'\r\nsummary: x\r\n---\r\n\r\nText.\r\n")
            .Write("articles/folder.txt/inner.txt", "It rained.\n")
            .Write("articles/one/a.txt", "Two links lead to each other.\n")
            .Write("articles/two/b.txt", "From here, too.\n")
            .Write("articles/.corpusconfig", "[person Nobody At All]\nalias = N.\n[article gone]\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP002.severity = warning\ndotnet_diagnostic.CORP003.severity = warning\n");
        Directory.CreateSymbolicLink(workspace.At("articles/one/two"), "../two");
        Directory.CreateSymbolicLink(workspace.At("articles/two/one"), "../one");
        Directory.CreateSymbolicLink(workspace.At("articles/up"), "../articles");
        File.WriteAllBytes(workspace.At("articles/latin1.txt"), [.. "The first line.\nThe caf"u8, 0xE9, .. " was closed.\n"u8]);
        var messages = workspace.Build().Succeeds().Messages;
        Expect("empty.txt(1,1): warning CORP101");
        Expect("latin1.txt(2,8): warning CORP002");
        Expect("nul.txt(2,3): warning CORP106");
        Expect("twice.txt(1,1): warning CORP102");
        Expect("front.txt(2,15): warning CORP003");
        Expect("one/two/one/a.txt(1,1): warning CORP103");
        Expect("two/one/two/b.txt(1,1): warning CORP103");
        Expect(".corpusconfig(1,1): warning CORP111");
        Expect(".corpusconfig(3,1): warning CORP111");
        Expect(".corpusconfig(3,1): warning CORP112");
        Assert.Equal(8, messages.Count(message => !message.Contains("CORP103", StringComparison.Ordinal)));
        Assert.Equal("empty folder.txt/inner It good latin1 nul one/a one/two/b twice two/b two/one/a unclosed We will stay,", workspace.Run("bin/Debug/net10.0/App.dll").Succeeds().Output.Trim());

        void Expect(string message) => Assert.Contains(messages, line => line.Contains("/articles/" + message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_severity_is_changed_in_the_ways_of_all_diagnostics_but_one()
    {
        (string Name, string Properties, string[] Expected)[] projects =
        [
            ("Plain", "", ["warning CORP101", "warning CORP106"]),
            ("NoWarn", "<NoWarn>CORP101</NoWarn>", ["warning CORP106"]),
            ("AsErrors", "<WarningsAsErrors>CORP101</WarningsAsErrors>", ["error CORP101", "warning CORP106"]),
            ("AllErrors", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>CORP106</WarningsNotAsErrors>", ["error CORP101", "warning CORP106"]),
            ("Global", "<EnableDefaultItems>true</EnableDefaultItems>", ["error CORP106", "warning CORP202"]),
            ("Section", "", ["warning CORP101", "warning CORP106"]),
        ];
        using var workspace = new Workspace(feed);
        foreach (var (name, properties, _) in projects)
        {
            workspace
                .Project($"{name}/{name}.csproj", properties, feed.Reference("Corpus.Generator"))
                .Write($"{name}/articles/empty.txt", "")
                .Write($"{name}/articles/nul.txt", "A \0 here.\n")
                .Write($"{name}/articles/silent.txt", "The room was full.\n\n\"There was not a single seat left in the whole of the house that night.\"\n");
        }

        workspace
            .Write("Global/.globalconfig", "is_global = true\ndotnet_diagnostic.CORP101.severity = none\ndotnet_diagnostic.CORP106.severity = error\ndotnet_diagnostic.CORP202.severity = warning\n")
            .Write("Section/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.CORP101.severity = none\n[*.txt]\ndotnet_diagnostic.CORP106.severity = error\ndotnet_diagnostic.CORP202.severity = warning\n");
        var messages = workspace.Solution("All.slnx").Build("All.slnx", "-m:2").Fails().Messages;
        Assert.All(projects, project => Assert.Equal(
            project.Expected,
            messages.Where(message => message.Contains($"/{project.Name}/articles/", StringComparison.Ordinal)).Select(message => message.Split(": ")[1]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_project_without_articles_is_told_so()
    {
        using var workspace = new Workspace(feed).Project("App.csproj", "", feed.Reference("Corpus.Generator"));
        Assert.Contains("warning CORP108", Assert.Single(workspace.Build().Succeeds().Messages), StringComparison.Ordinal);
    }
}
