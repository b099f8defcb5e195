using Corpus.Extraction.Curation;
using Corpus.Report.Review;

namespace Corpus.Tests.Report.Review;

/// <summary>What decisions make of a curation file, before and after.</summary>
public class CurationEditorTests
{
    private static readonly Decision Nobody = Quote("speaker", "none");

    [Theory]
    [InlineData("", "[quote a \"We won\"]\nspeaker = none\n")]
    [InlineData("# mine", "# mine\n\n[quote a \"We won\"]\nspeaker = none\n")]
    [InlineData("\uFEFF; mine\r\n", "\uFEFF; mine\r\n\r\n[quote a \"We won\"]\r\nspeaker = none\r\n")]
    [InlineData("[quote a \"We won\"]\nline = 3\nspeaker = Bo\n", "[quote a \"We won\"]\nline = 3\nspeaker = Bo\n\n[quote a \"We won\"]\nspeaker = none\n")]
    [InlineData("[ quote a \"We won\" ] # why\n  Speaker =  Ana Vega # said so\n# end\n[article b]\nignore = true\n", "[ quote a \"We won\" ] # why\n  Speaker =  none # said so\n# end\n[article b]\nignore = true\n")]
    [InlineData("[quote a \"We won\"]\nignore = true\n# end\n", "[quote a \"We won\"]\nspeaker = none\n# end\n")]
    [InlineData("[quote a \"We won\"]\n\n[article b]\nignore = true", "[quote a \"We won\"]\nspeaker = none\n\n[article b]\nignore = true")]
    [InlineData("[quote a \"We won\"]\nspeaker = none\n", "[quote a \"We won\"]\nspeaker = none\n")]
    public void A_quote(string before, string after) => Assert.Equal(after, CurationEditor.Apply(before, [Nobody]));

    [Theory]
    [InlineData("[person Ana]\nalias = Anna # first\n", "[person Ana]\nalias = Anna # first\nalias = Annie\n")]
    [InlineData("[person Ana]\nalias = Annie\njob_title = mayor\n", "[person Ana]\nalias = Annie\njob_title = mayor\n")]
    [InlineData("[person Ana]\nperson = false\n", "[person Ana]\nalias = Annie\n")]
    [InlineData("[person Ana]\narticle = b\nalias = X\n", "[person Ana]\narticle = b\nalias = X\n\n[person Ana]\nalias = Annie\n")]
    public void Two_people_that_are_one(string before, string after) =>
        Assert.Equal(after, CurationEditor.Apply(before, [new("person", "Ana", "", 0, [], "alias", "Annie")]));

    [Fact]
    public void Who_is_no_person_has_nothing_else_but_articles() => Assert.Equal(
        "[person Ana]\narticle = a\narticle = b\nperson = false\n",
        CurationEditor.Apply("[person Ana]\narticle = a\nalias = X\narticle = b\n", [new("person", "Ana", "", 0, ["b", "a"], "person", "false")]));

    [Theory]
    [InlineData("Ana # Vega")]
    [InlineData("; Vega")]
    [InlineData("\"Ana\" Vega")]
    [InlineData("#")]
    [InlineData("Ana ;")]
    [InlineData("José Ñandú")]
    public void A_value_is_read_as_it_was_meant(string name)
    {
        var text = CurationEditor.Apply("[quote a \"We won\"]\nline = 2\nspeaker = Bo ; no\n", [Quote("speaker", name) with { Line = 2 }, Quote("speaker", name)]);
        var file = CurationFile.Read(".corpusconfig", text);
        Assert.Empty(file.Findings);
        Assert.Equal([(2, name), (0, name)], file.Corrections.Quotes.Select(quote => (quote.Line, quote.Speaker!)));
    }

    [Fact]
    public void Whatever_the_order_of_decisions_the_file_has_no_contradiction_and_says_the_last()
    {
        var random = new Random(1);
        var text = "";
        for (var i = 0; i < 300; i++)
        {
            var subject = $"p{random.Next(4)}";
            Decision decision = random.Next(4) switch
            {
                0 => new("quote", subject, "We won", random.Next(2), [], "speaker", $"name {random.Next(3)}"),
                1 => new("quote", subject, "We won", random.Next(2), [], "ignore", "true"),
                2 => new("person", subject, "", 0, [], "person", "false"),
                _ => new("person", subject, "", 0, [], "alias", $"name {random.Next(3)}"),
            };
            text = CurationEditor.Apply(text, [decision]);
            var file = CurationFile.Read(".corpusconfig", text);
            Assert.Empty(file.Findings);
            Assert.Equal(text, CurationEditor.Apply(text, [decision]));
        }
    }

    [Theory]
    [InlineData("quote", "a", "We\nwon", "speaker", "none")]
    [InlineData("quote", "a", "We won", "speaker", "none\n[article a]\nignore = true")]
    [InlineData("quote", "a", "We won", "speaker", "")]
    [InlineData("quote", "a\"", "We won", "speaker", "none")]
    [InlineData("quote", "a", "", "speaker", "none")]
    [InlineData("quote", "a", "We \\\"won", "speaker", "none")]
    [InlineData("quote", "a", "We won", "name", "none")]
    [InlineData("quote", "a", "We won", "ignore", "maybe")]
    [InlineData("field", "a", "", "type", "text")]
    [InlineData("person", "Ana\u2028[x]", "", "person", "false")]
    [InlineData("person", " Ana", "", "person", "false")]
    public void What_would_be_something_else_in_the_file_is_refused(string kind, string subject, string words, string key, string value)
    {
        var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { decisions = new[] { new { kind, subject, words, line = 0, articles = Array.Empty<string>(), key, value } } });
        Assert.Null(Decision.ReadAll(json));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"decisions\":[]}")]
    [InlineData("{\"decisions\":[1]}")]
    [InlineData("{\"decisions\":[{\"kind\":1}]}")]
    public void What_is_no_list_of_decisions_is_refused(string json) => Assert.Null(Decision.ReadAll(System.Text.Encoding.UTF8.GetBytes(json)));

    private static Decision Quote(string key, string value) => new("quote", "a", "We won", 0, [], key, value);
}
