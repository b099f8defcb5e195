using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Extraction.Curation;
using Corpus.Extraction.English;
using Corpus.Extraction.Input;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Findings;
using Corpus.Generator.Diagnostics;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Docs;

/// <summary>All code in the documents is code: each language by what reads it.</summary>
public partial class SnippetTests
{
    /// <summary>Properties of the SDK that the documents speak of.</summary>
    private static readonly string[] OfTheSdk = ["EmitCompilerGeneratedFiles", "HotReloadAutoRestart", "NoWarn", "PublishAot", "PublishTrimmed", "TargetFramework", "WarningsAsErrors"];

    private static readonly string[] ItemAttributes = ["Include", "Remove", "Update", "Link", "Headline", "Publisher", "DatePublished", "Url", "Authors", "Language", "Keywords"];

    /// <summary>The pages of diagnostics show what is wrong; their own tests read them.</summary>
    private static IEnumerable<string> Pages => Documents.All.Where(document => !document.StartsWith("docs/diagnostics/CORP", StringComparison.Ordinal));

    [Fact]
    public void There_is_no_language_that_nothing_reads() =>
        Assert.All(Documents.All.SelectMany(Documents.Blocks), block => Assert.Contains(block.Language, (string[])["", "csharp", "ini", "sql", "text", "xml", "yaml"]));

    [Theory]
    [MemberData(nameof(Blocks), "ini")]
    public void Curation_and_configuration_files(string code)
    {
        if (!code.StartsWith("is_global", StringComparison.Ordinal))
        {
            Assert.Empty(CorrectionReader.Read(".corpusconfig", code).Findings);
            return;
        }

        var settings = Severity().Matches(code);
        Assert.Equal(code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1, settings.Count);
        Assert.All(settings, setting => Assert.NotNull(Descriptors.Of(setting.Groups[1].Value)));
    }

    [Theory]
    [MemberData(nameof(Blocks), "yaml")]
    public void Front_matter_and_workflows(string code)
    {
        if (code.Contains("\njobs:", StringComparison.Ordinal))
        {
            WorkflowTests.AssertIsOne(code);
            return;
        }

        var layout = LayoutReader.Read(new ArticleFile("a", "a.txt", code + "\nThe council met on Friday.\n", ArticleMetadata.None), EnglishLanguage.Instance);
        Assert.Empty(layout.Findings);
        Assert.NotNull(layout.Header.Headline);
    }

    [Theory]
    [MemberData(nameof(Blocks), "xml")]
    public void Parts_of_project_files(string code)
    {
        var parts = XElement.Parse($"<Project>{code}</Project>").DescendantsAndSelf().Where(part => !part.HasElements && part.Name != "Project").ToList();
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.True(part.Name == "Article" ? part.Attributes().All(attribute => ItemAttributes.Contains(attribute.Name.LocalName)) : IsProperty(part.Name.LocalName), part.ToString()));
    }

    [Fact]
    public void Properties_that_are_spoken_of_in_the_text_are_there()
    {
        var names = Documents.All.SelectMany(document => Element().Matches(Documents.Text(document))).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Contains("CorpusStorage", names);
        Assert.All(names, name => Assert.True(name is "Article" || IsProperty(name), name));
    }

    [Fact]
    public void The_table_of_keys_of_front_matter_is_the_table_that_is_read()
    {
        var rows = Documents.Text("docs/articles.md").Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var written = rows.Select(row => string.Join(' ', Word().Matches(row).Select(match => FrontMatter.Fold(match.Groups[1].Value)).Order(StringComparer.Ordinal)));
        string[][] fields =
        [
            FrontMatterKeys.Headline, FrontMatterKeys.Date, FrontMatterKeys.Authors, FrontMatterKeys.Publisher, FrontMatterKeys.Url,
            FrontMatterKeys.Keywords, FrontMatterKeys.Highlights, FrontMatterKeys.Language, FrontMatterKeys.Dateline, FrontMatterKeys.Copyright,
            FrontMatterKeys.Source,
        ];
        Assert.Equal(fields.Select(field => string.Join(' ', field.Order(StringComparer.Ordinal))), written);
    }

    /// <summary>Of the page about fields, only the curation files: its test reads the posts, and the items have fields for metadata.</summary>
    public static TheoryData<string> Blocks(string language) => [.. Pages.Where(page => language == "ini" || page != FieldPageTests.Page).SelectMany(Documents.Blocks).Where(block => block.Language == language).Select(block => block.Code)];

    private static bool IsProperty(string name) =>
        OfTheSdk.Contains(name) || File.ReadAllText(Path.Combine(Repository.Root, "Generator", "build", "Corpus.Generator.props")).Contains(name, StringComparison.Ordinal);

    [GeneratedRegex(@"^dotnet_diagnostic\.(CORP\d{3})\.severity = (?:error|warning|suggestion|silent|none)$", RegexOptions.Multiline)]
    private static partial Regex Severity();

    [GeneratedRegex("`<([A-Z][A-Za-z]+)>")]
    private static partial Regex Element();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Word();
}
