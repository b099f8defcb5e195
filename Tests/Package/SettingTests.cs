namespace Corpus.Tests.Package;

/// <summary>Projects with a name that is taken or a setting that means nothing, as the compiler's output tells of them.</summary>
[Collection(SecondPackageCollection.Name)]
[Trait("Category", "Package")]
public class SettingTests(PackedFeed feed)
{
    private const string Article = "\"We will come,\" Anna Berg said.\n";

    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    public void Each_is_one_message_at_its_place(string storage)
    {
        (string Name, string Properties, string Items, string Code, string[] Expected)[] projects =
        [
            ("Quotes", "", "", "", [": error CORP118: No corpus is generated: the namespace 'Quotes' would hide"]),
            ("Own", "", "", "namespace Own;\nclass Person { }", ["Own/Code.cs(2,7): error CORP118: No corpus is generated: 'Person' is a class of the project that is not partial"]),
            ("Part", "", "", "namespace Part;\npartial class Person { public bool IsTalkative => Quotes.Count > 5; }", []),
            ("Visible", "<CorpusVisibility>pubilc</CorpusVisibility>", "", "", ["Visible.csproj(6,6): warning CORP119: CorpusVisibility has the invalid value 'pubilc'"]),
            ("Limit", "<CorpusMemberLimit>many</CorpusMemberLimit>", "", "", ["Limit.csproj(6,6): warning CORP119: CorpusMemberLimit has the invalid value 'many'"]),
            ("Empty", "<CorpusDirectory></CorpusDirectory>", "", "", ["Empty.csproj(6,6): warning CORP119: CorpusDirectory has the invalid value '': it is empty"]),
            ("List", "<CorpusDirectory>articles;other</CorpusDirectory>", "", "", ["List.csproj(6,6): warning CORP119: CorpusDirectory has the invalid value 'articles, other': only one folder is possible"]),
            ("Missing", "<CorpusDirectory>nowhere</CorpusDirectory>", "", "", ["Missing.csproj(6,6): warning CORP119: CorpusDirectory has the invalid value 'nowhere': the folder does not exist"]),
            ("Listed", "<EnableDefaultItems>false</EnableDefaultItems>", "", "", ["Listed.csproj(6,6): warning CORP120: There are no articles"]),
            ("Wrong", "", "<Article Update=\"a.txt\" Headline=\"x\" />", "", ["Wrong.csproj(9,", "warning CORP121: 'a.txt' is not an article of this project"]),
            ("Right", "", "<Article Update=\"articles/a.txt\" Headline=\"x\" Visible=\"false\" />", "", []),
        ];
        using var workspace = new Workspace(feed);
        foreach (var (name, properties, items, code, _) in projects)
        {
            workspace.Project($"{name}/{name}.csproj", $"{properties}<CorpusStorage>{storage}</CorpusStorage>", items + feed.Reference("Corpus.Generator"))
                .Write($"{name}/articles/a.txt", Article).Write($"{name}/Code.cs", code);
        }

        var messages = workspace.Solution("All.slnx").Build("All.slnx", "-m:2").Fails().Messages;
        foreach (var (name, _, _, _, expected) in projects)
        {
            var own = messages.Where(message => message.Contains($"/{name}/", StringComparison.Ordinal)).ToArray();
            Assert.True(own.Length == Math.Min(expected.Length, 1), $"{name}: {string.Join('\n', messages)}");
            Assert.All(expected, part => Assert.Contains(part, own[0], StringComparison.Ordinal));
        }
    }
}
