using Corpus.Emit;

namespace Corpus.Tests.Generator;

public class CorpusOptionsTests
{
    [Theory]
    [InlineData(null, null, "Corpus")]
    [InlineData("", "News.Archive", "News.Archive")]
    [InlineData("  ", "News", "News")]
    [InlineData("Mine", "News", "Mine")]
    [InlineData(null, "My-App 2", "My_App_2")]
    [InlineData(null, "2009.News", "_2009.News")]
    [InlineData("class.event", null, "@class.@event")]
    [InlineData("@class", null, "@class")]
    [InlineData("News..Archive.", null, "News.Archive")]
    [InlineData("...", "", "Corpus")]
    [InlineData("Äpfel.Новости", null, "Äpfel.Новости")]
    [InlineData("A{ } class B", null, "A____class_B")]
    public void A_namespace_is_made_valid(string? asked, string? root, string expected) =>
        Assert.Equal(expected, Read(("CorpusNamespace", asked), ("RootNamespace", root)).Namespace);

    [Theory]
    [InlineData(null, false)]
    [InlineData("internal", false)]
    [InlineData("public", true)]
    [InlineData(" Public ", true)]
    [InlineData("protected", false)]
    public void Types_are_internal_unless_said_otherwise(string? visibility, bool isPublic) =>
        Assert.Equal(isPublic, Read(("CorpusVisibility", visibility)).IsPublic);

    [Theory]
    [InlineData(null, null, "articles")]
    [InlineData("/home/me/App/", null, "/home/me/App/articles")]
    [InlineData("/home/me/App/", "../seeds/", "/home/me/seeds")]
    [InlineData("/home/me/App/", "/var/news", "/var/news")]
    [InlineData("C:\\App\\", "texts\\news", "C:/App/texts/news")]
    [InlineData("C:\\App\\", "D:\\news", "D:/news")]
    public void The_folder_is_below_the_project_unless_it_is_rooted(string? project, string? folder, string expected) =>
        Assert.Equal(expected, Read(("ProjectDir", project), ("CorpusDirectory", folder)).Folder);

    [Theory]
    [InlineData("", CorpusOptions.DefaultMemberLimit)]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("-1", CorpusOptions.DefaultMemberLimit)]
    [InlineData("many", CorpusOptions.DefaultMemberLimit)]
    public void The_limit_of_properties(string limit, int expected) => Assert.Equal(expected, Read(("CorpusMemberLimit", limit)).MemberLimit);

    [Theory]
    [InlineData(null, false, null)]
    [InlineData("auto", false, null)]
    [InlineData("literal", false, null)]
    [InlineData(" Resource ", true, null)]
    [InlineData("resources", false, "resources")]
    public void Where_texts_are_kept(string? storage, bool inResource, string? unknown)
    {
        var options = Read(("CorpusStorage", storage));
        Assert.Equal((inResource, unknown), (options.TextsInResource, options.UnknownStorage));
    }

    [Theory]
    [InlineData(1200, ".NETCoreApp", "v8.0", null)]
    [InlineData(1400, ".NETCoreApp", "v10.0", null)]
    [InlineData(int.MaxValue, "", "", null)]
    [InlineData(1100, ".NETCoreApp", "v8.0", "C# 11.0")]
    [InlineData(703, ".NETCoreApp", "v8.0", "C# 7.3")]
    [InlineData(1200, ".NETCoreApp", "v7.0", ".NETCoreApp 7.0")]
    [InlineData(1200, ".NETStandard", "v2.1", ".NETStandard 2.1")]
    [InlineData(1200, ".NETFramework", "v4.8", ".NETFramework 4.8")]
    public void What_is_too_old_is_named(int language, string framework, string version, string? expected) =>
        Assert.Equal(expected, CorpusOptions.Read(name => name switch { "TargetFrameworkIdentifier" => framework, "TargetFrameworkVersion" => version, _ => null }, language).Unsupported);

    private static CorpusOptions Read(params (string Name, string? Value)[] properties) =>
        CorpusOptions.Read(name => properties.FirstOrDefault(property => property.Name == name).Value, 1200);
}
