using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Diagnostics;

/// <summary>Settings that mean nothing are told at their place in the project file.</summary>
public class SettingTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- <CorpusVisibility>internal</CorpusVisibility> -->
          <PropertyGroup>
            <CorpusVisibility>{0}</CorpusVisibility>
            <CorpusMemberLimit>{0}</CorpusMemberLimit>
            <CorpusDirectory>{0}</CorpusDirectory>
            <CorpusStorage>{0}</CorpusStorage>
            <EnableDefaultItems>false</EnableDefaultItems>
          </PropertyGroup>
        </Project>
        """;

    [Theory]
    [InlineData("CorpusVisibility", "pubilc", "App.csproj(4,6) CORP119: CorpusVisibility has the invalid value 'pubilc': use internal or public; internal is assumed")]
    [InlineData("CorpusVisibility", " Public ")]
    [InlineData("CorpusVisibility", "")]
    [InlineData("CorpusMemberLimit", "many", "App.csproj(5,6) CORP119: CorpusMemberLimit has the invalid value 'many': use a whole number from 0 to 2147483647; 5000 is assumed")]
    [InlineData("CorpusMemberLimit", "-1", "App.csproj(5,6) CORP119: CorpusMemberLimit has the invalid value '-1': use a whole number from 0 to 2147483647; 5000 is assumed")]
    [InlineData("CorpusMemberLimit", "99999999999", "App.csproj(5,6) CORP119: CorpusMemberLimit has the invalid value '99999999999': use a whole number from 0 to 2147483647; 5000 is assumed")]
    [InlineData("CorpusMemberLimit", "1.5", "App.csproj(5,6) CORP119: CorpusMemberLimit has the invalid value '1.5': use a whole number from 0 to 2147483647; 5000 is assumed")]
    [InlineData("CorpusMemberLimit", " 12 ")]
    [InlineData("CorpusSearch", "yes", "App.csproj(1,1) CORP119: CorpusSearch has the invalid value 'yes': use auto, true or false; auto is assumed")]
    [InlineData("CorpusSearch", " True ")]
    [InlineData("CorpusStorage", "resources", "App.csproj(7,6) CORP006: CorpusStorage has the invalid value 'resources': use auto, literal, resource or file; literal is assumed")]
    [InlineData("CorpusNamespace", "1 News", "App.csproj(1,1) CORP119: CorpusNamespace has the invalid value '1 News': use a namespace that C# allows; _1_News is assumed")]
    [InlineData("CorpusNamespace", "News..Corpus", "App.csproj(1,1) CORP119: CorpusNamespace has the invalid value 'News..Corpus': use a namespace that C# allows; News.Corpus is assumed")]
    [InlineData("CorpusNamespace", "News;Corpus", "App.csproj(1,1) CORP119: CorpusNamespace has the invalid value 'News;Corpus': use a namespace that C# allows; News_Corpus is assumed")]
    [InlineData("CorpusNamespace", " News . @class ")]
    [InlineData("CorpusNamespace", "Nachrichten.Übersicht_2")]
    [InlineData("CorpusImplementsAbstractions", "yes", "App.csproj(1,1) CORP119: CorpusImplementsAbstractions has the invalid value 'yes': use true or false; false is assumed")]
    [InlineData("EnableDefaultArticleItems", "yes", "App.csproj(1,1) CORP119: EnableDefaultArticleItems has the invalid value 'yes': use true or false; false is assumed")]
    [InlineData("_CorpusDirectoryFault", "missing", "App.csproj(6,6) CORP119: CorpusDirectory has the invalid value '': the folder does not exist; give its path relative to the project")]
    [InlineData("_CorpusDirectoryFault", "empty", "App.csproj(6,6) CORP119: CorpusDirectory has the invalid value '': it is empty; name a folder, or remove the property; articles is assumed")]
    [InlineData("_CorpusDirectoryFault", "list", "App.csproj(6,6) CORP119: CorpusDirectory has the invalid value '': only one folder is possible; list files in other folders with <Article Include=\"...\" />; '' is assumed")]
    public void A_value_that_is_none(string setting, string value, params string[] expected) =>
        Assert.Equal(expected, Told(new() { [setting] = value }, Project.Replace("{0}", value, StringComparison.Ordinal), ("articles/a.txt", "It rained.\n")));

    [Theory]
    [InlineData("EnableDefaultItems", "false", "App.csproj(8,6) CORP120: There are no articles, so no corpus is generated: EnableDefaultItems is not true, so only files listed with <Article Include=\"...\" /> are articles, and none is listed")]
    [InlineData("EnableDefaultArticleItems", "false", "App.csproj(1,1) CORP120: There are no articles, so no corpus is generated: EnableDefaultArticleItems is not true, so only files listed with <Article Include=\"...\" /> are articles, and none is listed")]
    [InlineData("EnableDefaultItems", "true", "(1,1) CORP108: There are no articles, so no corpus is generated: put .txt or .md files into 'articles', or, if another project brought Corpus.Generator in, add PrivateAssets=\"all\" to the reference there")]
    [InlineData("_CorpusDirectoryFault", "missing", "App.csproj(6,6) CORP119: CorpusDirectory has the invalid value '': the folder does not exist; give its path relative to the project")]
    public void Why_there_is_no_article(string setting, string value, params string[] expected) => Assert.Equal(expected, Told(new() { [setting] = value }, Project));

    [Theory]
    [InlineData("<Article Update=\"a.txt\" Headline=\"x\" />", "App.csproj(3,14) CORP121: 'a.txt' is not an article of this project, so the item has no effect; write the path relative to the project, with the extension")]
    [InlineData("<Article Update=\"articles/a.txt\" Headline=\"x\" />")]
    [InlineData("<Article Update=\"a.txt\" Condition=\"'$(X)' == ''\" />")]
    [InlineData("<Article Include=\"nowhere.txt\" Visible=\"false\" Pack=\"true\" Link=\"x\" />")]
    [InlineData("<article Update=\"articles/a.txt\" Headlin=\"x\" url=\"y\" />", "App.csproj(3,38) CORP122: 'Headlin' has no meaning for a corpus; did you mean 'Headline'?")]
    [InlineData("<Article Update=\"articles/a.txt\"><Publsher>x</Publsher><Url>y</Url></Article>", "App.csproj(3,39) CORP122: 'Publsher' has no meaning for a corpus; did you mean 'Publisher'?")]
    [InlineData("<Other Update=\"a.txt\" Headlin=\"x\" />")]
    public void An_item_that_speaks_of_no_article_or_says_nothing(string item, params string[] expected) => Assert.Equal(expected, Told(
        new() { ["ProjectDir"] = "/App/" },
        $"<Project>\n<ItemGroup>\n    {item}\n</ItemGroup>\n</Project>",
        ("corpus.articles", "\u001e/App/articles/a.txt\u001f\u001f\u001fa.txt\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\n"),
        ("/App/articles/a.txt", "It rained.\n")));

    [Theory]
    [InlineData("<Project><PropertyGroup><CorpusVisibilty>public</CorpusVisibilty></PropertyGroup></Project>", "App.csproj(1,26) CORP122: 'CorpusVisibilty' has no meaning for a corpus; did you mean 'CorpusVisibility'?")]
    [InlineData("<Project><PropertyGroup><CorpusVersion>1</CorpusVersion></PropertyGroup></Project>")]
    [InlineData("<Project><Target Name=\"T\"><PropertyGroup><CorpusVisibilty>public</CorpusVisibilty></PropertyGroup></Target></Project>")]
    [InlineData("<Project><PropertyGroup><Corpus")]
    [InlineData("no XML at all")]
    public void A_setting_that_is_misspelt(string project, params string[] expected) => Assert.Equal(expected, Told([], project, ("articles/a.txt", "It rained.\n")));

    [Fact]
    public void A_setting_that_other_files_of_the_project_give_is_told_there()
    {
        var host = new GeneratorHost(new Dictionary<string, string> { ["CorpusVisibility"] = "pubilc" })
            .Set("App.csproj", "<Project />").Set("Directory.Build.props", "<Project>\n<PropertyGroup>\n<CorpusVisibility>pubilc</CorpusVisibility></PropertyGroup></Project>").Set("articles/a.txt", "It rained.\n");
        var place = Assert.Single(host.Run().Diagnostics).Location.GetLineSpan();
        Assert.Equal(("Directory.Build.props", 2, 1), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    private static IEnumerable<string> Told(Dictionary<string, string> properties, string project, params (string Path, string Text)[] files)
    {
        properties["RootNamespace"] = "News";
        var host = new GeneratorHost(properties).Set("App.csproj", project);
        foreach (var (path, text) in files)
        {
            host.Set(path, text);
        }

        return host.Run().Diagnostics.Select(Line);
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return FormattableString.Invariant($"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
