using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Extraction.Curation.Fields;
using Corpus.Extraction.Document.Layout;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;

namespace Corpus.Tests.Tool;

/// <summary>Declared fields in the command: their faults, their values in the lines of articles, and the schema.</summary>
public sealed partial class FieldTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-fields");

    public static TheoryData<string> All => [.. FieldFaults.All.Select(fault => fault.What)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(All))]
    public void A_fault_is_printed_with_its_place(string what)
    {
        var fault = FieldFaults.All.Single(fault => fault.What == what);
        foreach (var (path, text) in fault.Files)
        {
            Write(path, text);
        }

        var folder = ArticleFolder.Read(_folder.FullName);
        using var printed = new StringWriter { NewLine = "\n" };
        new FindingPrinter(printed, Verbosity.Detailed).Print(folder.Findings);
        var lines = printed.ToString().Replace(_folder.FullName + "/", "", StringComparison.Ordinal).Split("\n\n")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(fault.Expected.Order(StringComparer.Ordinal), lines.Select(line => Severity().Replace(line, ": CORP")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_lines_of_articles_have_the_values()
    {
        Write(".corpusconfig", "[field rating]\ntype = integer\n[field scores]\ntype = number\nlist = true\n[field draft]\ntype = boolean\n[field desk]\nvalue = top-story\n[field due]\ntype = date\n[field reviewer]\ntype = person\n[field follows]\ntype = article\nlist = true\n");
        Write("a.md", "---\nrating: 0x5\nscores: [1.50, 2e3]\ndraft: TRUE\ndesk: top-story\ndue: 2024-01-31\nreviewer: Berg\nfollows: b\n---\n\n\"We will come,\" Anna Berg said. Berg left.\n");
        Write("b.md", "It rained.\n");
        using var stream = new MemoryStream();
        CorpusLines.WriteArticles(ArticleFolder.Read(_folder.FullName).Model, stream);
        var fields = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("fields").GetRawText());
        Assert.Equal(
            [
                """{"rating":null,"scores":[1.5,2000],"draft":true,"desk":"top-story","due":"2024-01-31","reviewer":"Anna Berg","follows":["b"]}""",
                """{"rating":null,"scores":[],"draft":null,"desk":null,"due":null,"reviewer":null,"follows":[]}""",
            ],
            fields);
    }

    [Fact]
    public void Without_declarations_the_lines_are_as_they_were()
    {
        Write("a.md", "---\nrating: 5\n---\n\nIt rained.\n");
        using var stream = new MemoryStream();
        CorpusLines.WriteArticles(ArticleFolder.Read(_folder.FullName).Model, stream);
        Assert.DoesNotContain("fields", System.Text.Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_says_what_the_declarations_say()
    {
        Write(".corpusconfig", "[field rating]\ntype = integer\nrequired = true\nminimum = 1\nmaximum = 5\n[field score]\ntype = number\nmaximum = 0.5\n[field slugs]\nlist = true\npattern = [a-z-]+\n[field desk]\nvalue = politics\nvalue = top-story\n[field due]\ntype = date\n[field follows]\ntype = article\n");
        Write("articles/a.md", "---\nrating: 9\n---\n\nIt rained.\n");
        var schema = Schema();
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.GetProperty("$schema").GetString());
        Assert.Equal("""["rating"]""", Compact(schema.GetProperty("required")));
        Assert.Equal("""{"description":"A field of the project (line 1 of .corpusconfig declares it).","type":"integer","minimum":1,"maximum":5}""", Of("rating"));
        Assert.EndsWith("\"type\":\"number\",\"maximum\":0.5}", Of("score"), StringComparison.Ordinal);
        Assert.EndsWith("\"anyOf\":[{\"type\":\"string\",\"pattern\":\"^[a-z-]+$\"},{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[a-z-]+$\"}}]}", Of("slugs"), StringComparison.Ordinal);
        Assert.EndsWith("\"enum\":[\"politics\",\"top-story\"]}", Of("desk"), StringComparison.Ordinal);
        Assert.EndsWith("\"type\":\"string\",\"format\":\"date\"}", Of("due"), StringComparison.Ordinal);
        Assert.EndsWith("\"type\":\"string\"}", Of("follows"), StringComparison.Ordinal);

        string Of(string key) => Compact(schema.GetProperty("properties").GetProperty(key));
    }

    [Fact]
    public void The_schema_has_every_key_that_is_known_and_no_other()
    {
        var keys = Schema().GetProperty("properties").EnumerateObject().Select(property => FrontMatter.Fold(property.Name));
        string[][] known =
        [
            FrontMatterKeys.Headline, FrontMatterKeys.Date, FrontMatterKeys.Authors, FrontMatterKeys.Publisher, FrontMatterKeys.Url,
            FrontMatterKeys.Keywords, FrontMatterKeys.Highlights, FrontMatterKeys.Language, FrontMatterKeys.Dateline, FrontMatterKeys.Copyright,
        ];
        Assert.Equal(known.SelectMany(field => field).Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
    }

    /// <summary>A pattern goes into the schema as it is, so it must mean there what it means here.</summary>
    [Theory]
    [InlineData("[a-z0-9-]+", "a", "A", "", "a-9", "ä", "a b")]
    [InlineData("\\d{4}-\\d{2}", "2024-01", "24-01", "2024-011")]
    [InlineData("a?b*c+.{2,3}", "bcxy", "acxyz", "abbbccxyz", "c", "aaczz", "cccc")]
    [InlineData("[^a-c]\\.\\w", "d.x", "a.x", "d,x", "é._")]
    [InlineData("[\\d\\-x]{2,}", "1-", "xx-1", "x", "y1")]
    [InlineData("x{0,2}", "", "x", "xx", "xxx")]
    [InlineData("[a\\]]*\\^", "a]^", "^", "]", "b^")]
    public void A_pattern_means_what_it_means_in_regular_expressions(string pattern, params string[] values)
    {
        var parsed = FieldPattern.Parse(pattern, out var fault);
        Assert.Equal("", fault);
        var regex = new Regex("^" + pattern + "$", RegexOptions.ECMAScript);
        Assert.All(values, value => Assert.Equal(regex.IsMatch(value), parsed!.Fits(value)));
        Assert.Contains(values, parsed!.Fits);
        Assert.Contains(values, value => !parsed.Fits(value));
    }

    [Theory]
    [InlineData("(a)")]
    [InlineData("a|b")]
    [InlineData("^a")]
    [InlineData("a$")]
    [InlineData("*a")]
    [InlineData("a**")]
    [InlineData("[a")]
    [InlineData("[]")]
    [InlineData("[z-a]")]
    [InlineData("a{2")]
    [InlineData("a{3,2}")]
    [InlineData("a{0}")]
    [InlineData("\\s")]
    [InlineData("\\")]
    [InlineData("a{201}")]
    [InlineData("a{99999999999}")]
    public void Another_pattern_is_refused(string pattern)
    {
        Assert.Null(FieldPattern.Parse(pattern, out var fault));
        Assert.NotEqual("", fault);
    }

    private JsonElement Schema()
    {
        using var stream = new MemoryStream();
        FrontMatterSchema.Write(ArticleSelection.ReadCuration([_folder.FullName]).Fields.All, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex(": (error|warning|info) CORP")]
    private static partial Regex Severity();
}
