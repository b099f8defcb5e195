using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Diagnostics;

/// <summary>What is wrong in a file is said of its exact place, and the rest of the corpus comes through.</summary>
public class BadInputTests
{
    private const string Good = "\"We will stay,\" Anna Berg said.\n";
    private const string Known = "[person Anna Berg]\n";
    private const string Quote = "[quote good \"We will stay\"]\n";

    [Theory]
    [InlineData("An empty file", "", "CORP101(1,1)")]
    [InlineData("A file of white space", " \n\t\r\n \u00a0\n", "CORP101(1,1)")]
    [InlineData("A byte that is no UTF-8", "One.\nThe caf\uFFFD closed.\n", "CORP002(2,8)")]
    [InlineData("Such bytes after other line ends", "One.\r\nTwo.\rThe caf\uFFFD\uFFFD closed.\n", "CORP002(3,8)")]
    [InlineData("Half a surrogate pair", "A \uD83D b\n", "CORP002(1,3)")]
    [InlineData("The other half", "A b \uDE00\n", "CORP002(1,5)")]
    [InlineData("A NUL", "One line.\nA \0 in the second.\n", "CORP106(2,3)")]
    [InlineData("An escape character", "\u001b[31mRed\n", "CORP106(1,1)")]
    [InlineData("A delete character", "One.\r\n\r\nTwo\u007f.\r\n", "CORP106(3,4)")]
    [InlineData("Bytes of a picture", "\uFFFDPNG\u001a\n", "CORP002(1,1)", "CORP106(1,5)")]
    [InlineData("Front matter that does not end", "---\nheadline: A\n\nText.\n", "CORP003(1,1)")]
    [InlineData("A line of front matter that is no entry", "---\nheadline: A\nnonsense\n---\nText.\n", "CORP003(3,1)")]
    [InlineData("A key without a space after its colon", "---\nheadline:A\n---\nText.\n", "CORP003(2,1)")]
    [InlineData("A tab in front matter", "---\nheadline: A\n\tdate: x\n---\nText.\n", "CORP003(3,1)")]
    [InlineData("A list that does not close", "---\nkeywords: [a, b\n---\nText.\n", "CORP003(2,11)")]
    [InlineData("Words behind a list", "---\nkeywords: [a, b] c\n---\nText.\n", "CORP003(2,18)")]
    [InlineData("A list in a list", "---\nkeywords: [a, [b]]\n---\nText.\n", "CORP003(2,15)")]
    [InlineData("A string that does not close", "---\nheadline: \"A\n---\nText.\n", "CORP003(2,11)")]
    [InlineData("An apostrophe in a string between apostrophes", "---\nheadline: 'It's A'\n---\nText.\n", "CORP003(2,15)")]
    [InlineData("An escape that there is not", "---\r\nheadline: \"C:\\dir\"\r\n---\r\nText.\r\n", "CORP003(2,14)")]
    [InlineData("A key twice", "---\nheadline: A\nheadline: B\n---\nText.\n", "CORP003(3,1)")]
    [InlineData("Two keys that say the same", "---\ntitle: A\nheadline: B\n---\nText.\n", "CORP208(2,1)")]
    [InlineData("A key that means nothing", "---\nheadlin: A\n---\nText.\n", "CORP208(2,1)")]
    [InlineData("An anchor and an alias", "---\nheadline: &a A\npublisher: *a\n---\nText.\n", "CORP003(2,11)", "CORP003(3,12)")]
    [InlineData("A tag", "---\nheadline: !!str A\n---\nText.\n", "CORP003(2,11)")]
    [InlineData("A mapping between braces", "---\nauthor: {name: Anna Berg}\n---\nText.\n", "CORP003(2,9)")]
    [InlineData("An author without a name", "---\nauthor:\n  mail: a@b.example\n---\nText.\n", "CORP003(3,3)", "CORP208(3,3)")]
    [InlineData("A line in a list that is no item", "---\nkeywords:\n  - a\n    b: c\n---\nText.\n", "CORP003(4,5)")]
    [InlineData("Two headlines", "---\nheadline: [A, B]\n---\nText.\n", "CORP107(2,11)")]
    [InlineData("Front matter in TOML", "+++\ntitle = \"A\"\n+++\n\nText.\n", "CORP003(1,1)")]
    [InlineData("Front matter in JSON", "{\n  \"title\": \"A\"\n}\n\nText.\n", "CORP003(1,1)")]
    [InlineData("Two faults of front matter", "---\nheadline: A\nnonsense\ndate: 2009-03-06\nmore\n---\nText.\n", "CORP003(3,1)", "CORP003(5,1)")]
    [InlineData("A date that there is not", "---\ndate: yesterday\n---\nText.\n", "CORP107(2,7)")]
    [InlineData("A month that there is not", "---\ndate: 2009-13-01\n---\nText.\n", "CORP107(2,7)")]
    [InlineData("A mark that does not close", "The door was open. \"We will come tomorrow at the latest.\n", "CORP201(1,20)", "CORP202(1,20)")]
    [InlineData("A quote of nobody", "The room was full.\n\n\"There was not a single seat left in the whole of the house that night.\"\n", "CORP202(3,1)")]
    public void In_an_article(string what, string text, params string[] expected) =>
        Assert.Equal(expected, Reported(what, new() { ["articles/bad.txt"] = text }, "articles/bad.txt"));

    [Theory]
    [InlineData("A line before any section", "alias = A\n", "CORP010(1,1)")]
    [InlineData("Words that are no entry", Known + "alias = A. Berg\nnonsense here\n", "CORP010(3,1)")]
    [InlineData("A bracket that does not close", "[person Anna Berg\n", "CORP010(1,1)")]
    [InlineData("Words behind a bracket", "[person Anna Berg] yes\n", "CORP010(1,1)")]
    [InlineData("A section of no kind", "[people Anna Berg]\n", "CORP011(1,1)")]
    [InlineData("A section without a name", "[person]\n", "CORP011(1,1)")]
    [InlineData("A quote without words", "[quote good]\n", "CORP011(1,1)")]
    [InlineData("A quote with empty words", "[quote good \"\"]\n", "CORP011(1,1)")]
    [InlineData("A quote without an article", "[quote \"We will stay\"]\n", "CORP011(1,1)")]
    [InlineData("A key of no section", Known + "nickname = Annie\n", "CORP012(2,1)")]
    [InlineData("A key of another section", Quote + "  alias = Annie\n", "CORP012(2,3)")]
    [InlineData("A gender that there is not", Known + "gender = f\n", "CORP013(2,1)")]
    [InlineData("A switch that is neither on nor off", Known + "person = perhaps\n", "CORP013(2,1)")]
    [InlineData("Two names", Known + "name = Anna B.\nname = A. Berg\n", "CORP014(3,1)")]
    [InlineData("Two speakers", Quote + "speaker = Anna Berg\nspeaker = none\n", "CORP014(3,1)")]
    [InlineData("A speaker of what is ignored", Quote + "speaker = Carl Dahl\nignore = true\n", "CORP014(3,1)")]
    [InlineData("What is nobody, with a job", Known + "job_title = Mayor\nperson = false\n", "CORP014(3,1)")]
    [InlineData("Two sections that give a quote two speakers", Quote + "speaker = none\n[quote good \"will stay\"]\nspeaker = Carl Dahl\n", "CORP014(3,1)")]
    [InlineData("Two sections that give a person two names", Known + "name = A\n[person A. Berg]\nalias = Anna Berg\nname = B\n", "CORP014(3,1)")]
    [InlineData("A name twice", Known + "name = Anna B.\nname = Anna B.\n", "CORP110(3,1)")]
    [InlineData("An alias twice", Known + "alias = A\nalias = A\n", "CORP110(3,1)")]
    [InlineData("A value that is missing", Known + "name =\n", "CORP013(2,1)")]
    [InlineData("A section without entries", Known, "CORP112(1,1)")]
    [InlineData("A section twice", Known + "alias = A\n\n" + Known + "alias = B\n", "CORP110(4,1)")]
    [InlineData("A person who is nowhere", "# who is this?\n[person Nobody Atall]\nname = N\n", "CORP111(2,1)")]
    [InlineData("Words that are nowhere", "[quote good \"We will leave\"]\nspeaker = none\n", "CORP111(1,1)")]
    [InlineData("A passage without words", "[passage good]\n", "CORP011(1,1)")]
    [InlineData("A key that a passage has not", "[passage good \"We\"]\nspeaker = none\n", "CORP111(1,1)", "CORP012(2,1)")]
    [InlineData("A passage that no paragraph begins with", "[passage good \"will stay\"]\nignore = true\n", "CORP111(1,1)")]
    [InlineData("A quote in a passage that is ignored", "[passage good \"\"We will\"]\nignore = true\n" + Quote + "speaker = none\n", "CORP111(3,1)")]
    [InlineData("An article that is nowhere", "\n\n[article gone]\nignore = true\n", "CORP111(3,1)")]
    [InlineData("Line ends of other machines", "[person Nobody Atall]\r\nname = N\r\n\r\n[article gone]\r\nignore = true\r\n", "CORP111(1,1)", "CORP111(4,1)")]
    public void In_a_curation_file(string what, string text, params string[] expected) =>
        Assert.Equal(expected, Reported(what, new() { [".corpusconfig"] = text }, ".corpusconfig"));

    [Fact]
    public void A_file_that_cannot_be_read() =>
        Assert.Equal(["CORP001(1,1)"], Reported("", new() { ["articles/bad.txt"] = null }, "articles/bad.txt"));

    [Fact]
    public void A_curation_file_that_cannot_be_read() =>
        Assert.Equal(["CORP001(1,1)"], Reported("", new() { [".corpusconfig"] = null }, ".corpusconfig"));

    [Fact]
    public void A_file_over_the_limit() =>
        Assert.Equal(["CORP104(1,1)"], Reported("", new() { ["articles/bad.txt"] = new string('x', (8 * 1024 * 1024) + 1) }, "articles/bad.txt"));

    [Fact]
    public void Two_files_of_one_name() =>
        Assert.Equal(["CORP102(1,1)"], Reported("", new() { ["articles/a.md"] = "One.\n", ["articles/a.txt"] = "Two.\n" }, "articles/a.txt"));

    [Fact]
    public void Two_articles_that_want_one_property() =>
        Assert.Equal(["CORP207(1,1)"], Reported("", new() { ["articles/a/a.md"] = "# Roads\n\nIt rained on the roads.\n", ["articles/b/b.md"] = "# Roads\n\nIt snowed on the roads.\n" }, "articles/b/b.md"));

    [Fact]
    public void Two_articles_that_say_nearly_the_same()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"In the year {i} the council of the town met {i + 3} times and spoke of road number {i * 7} at length."));
        Assert.Equal(["CORP204(1,1)", "CORP204(1,1)"], Reported("", new() { ["articles/a.txt"] = text, ["articles/b.txt"] = text + "\n\nIt rained.\n" }, "articles/a.txt", "articles/b.txt"));
    }

    [Theory]
    [InlineData("articles/\u202e \"x\" {0} */.txt")]
    [InlineData("articles/!!!.txt")]
    [InlineData("articles/class.txt")]
    [InlineData("articles/.txt")]
    [InlineData("articles/..../a.txt")]
    [InlineData("articles/2009-03-07.txt")]
    public void A_name_that_is_no_name_in_CSharp_is_no_fault(string path) => Assert.Empty(Reported("", new() { [path] = "It rained.\n" }, path));

    [Fact]
    public void All_of_them_together_are_more_than_sixty_and_what_is_generated_of_them_compiles()
    {
        var articles = Cases(nameof(In_an_article));
        var curations = Cases(nameof(In_a_curation_file));
        Assert.True(articles.Concat(curations).Distinct().Count() > 60);

        var host = new GeneratorHost().Set("articles/good.txt", Good);
        for (var i = 0; i < articles.Count; i++)
        {
            host.Set($"articles/{i}.txt", articles[i]);
        }

        for (var i = 0; i < curations.Count; i++)
        {
            host.Set($"{i}.corpusconfig", curations[i]);
        }

        var (result, output) = host.RunBoth();
        Assert.Null(result.Exception);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        static List<string> Cases(string theory) =>
            [.. typeof(BadInputTests).GetMethod(theory)!.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.GetData(null!).Single()[1])];
    }

    [Fact]
    public void A_file_that_is_one_unclosed_quotation_mark() =>
        Assert.Contains("CORP201(1,1)", Reported("", new() { ["articles/bad.txt"] = "\"" + string.Join(' ', Enumerable.Repeat("word", 20_000)) }, "articles/bad.txt"));

    [Fact]
    public void All_faults_of_all_files_come_in_one_run()
    {
        var files = new Dictionary<string, string?> { ["articles/a.txt"] = "", ["articles/b.txt"] = "\0", ["articles/c.txt"] = null, [".corpusconfig"] = "nonsense\n[article gone]\nignore = true\n" };
        Assert.Equal(["CORP010(1,1)", "CORP111(2,1)", "CORP101(1,1)", "CORP106(1,1)", "CORP001(1,1)"], Reported("", files, [.. files.Keys.Order(StringComparer.Ordinal)]));
    }

    [Fact]
    public void A_metadata_value_that_cannot_be_used()
    {
        var host = new GeneratorHost().Set("corpus.articles", "\u001earticles/a.txt\u001f\u001f\u001fa.txt\u001f\u001f\u001fsoon\u001f\u001f\u001f\u001f\u001f\n").Set("articles/a.txt", Good);
        var diagnostic = Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Id == "CORP107");
        Assert.Contains("'soon'", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_says_nothing_to_a_terminal()
    {
        var host = new GeneratorHost().Set("articles/a.txt", "The room was full.\n\n\"There was no \u001b[2J seat left in the house.\"\n");
        var diagnostic = Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Id == "CORP202");
        Assert.Contains("There was no \u241B[2J seat", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>What is reported of some files, ordered by file and place, in a corpus that has a good article besides.</summary>
    private static IReadOnlyList<string> Reported(string what, Dictionary<string, string?> files, params string[] about)
    {
        _ = what;
        var host = new GeneratorHost().Set("articles/good.txt", Good);
        foreach (var (path, text) in files)
        {
            host.Set(path, text);
        }

        var result = host.Run();
        Assert.Null(result.Exception);
        Assert.Contains(result.GeneratedSources, source => source.HintName == "Corpus.Articles.Members.0000.g.cs" && source.SourceText.ToString().Contains(" Good", StringComparison.Ordinal));
        return [.. result.Diagnostics
            .Select(diagnostic => (diagnostic.Id, Span: diagnostic.Location.GetLineSpan()))
            .Where(found => about.Contains(found.Span.Path))
            .OrderBy(found => found.Span.Path, StringComparer.Ordinal).ThenBy(found => found.Span.StartLinePosition).ThenBy(found => found.Id, StringComparer.Ordinal)
            .Select(found => $"{found.Id}({found.Span.StartLinePosition.Line + 1},{found.Span.StartLinePosition.Character + 1})")];
    }
}
