using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Document.Layout;

public class BlockReaderTests
{
    private const string Long = "The council met for the third time this week and could not agree on a budget for the coming year.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Blank_lines_part_paragraphs_whatever_ends_a_line(string end)
    {
        var layout = Read.Text(string.Join(end, "A headline for the day", "", Long, "", "  ", Long + " Nobody left early."));
        Assert.Equal(["Headline: A headline for the day", "Body: " + Long, "Body: " + Long + " Nobody left early."], layout.Blocks());
    }

    [Fact]
    public void Each_line_is_a_paragraph_where_lines_were_not_broken_to_a_width()
    {
        var layout = Read.Text($"{Long}\n{Long} It rained.\n\"We will be back,\" the chairwoman said.\n");
        Assert.Equal(3, layout.Paragraphs.Count);
    }

    [Fact]
    public void Lines_broken_to_a_width_make_one_paragraph()
    {
        var layout = Read.Text("""
            The council met for the third time this week and could not agree on
            a budget for the coming year. Members left the hall at midnight and
            said they would be back on Monday, when the mayor is due to speak to
            them about roads.

            The mayor, who was in the hall for most of the evening, declined to
            answer questions. She has said before that the roads cannot wait for
            another year.
            """);
        Assert.Equal(2, layout.Paragraphs.Count);
        Assert.EndsWith("about roads.", layout.Blocks()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_short_lines_are_no_broken_paragraph() =>
        Assert.Equal(["Headline: Roads cannot wait, mayor tells council;", "Subheadline: Vote put off again", "Body: " + Long],
            Read.Text("Roads cannot wait, mayor tells council;\nVote put off again\n\n" + Long).Blocks());

    [Fact]
    public void Lines_of_a_Markdown_paragraph_go_on_until_a_blank_line_or_a_mark()
    {
        var layout = Read.Markdown("# Roads\n\nThe council met\nfor the third time.\n- one\n- two\n  more\n\n> We will be\n> back.\n");
        Assert.Equal(
            ["Headline: Roads", "Body: The council met for the third time.", "Body: one", "Body: two more", "BlockQuotation: We will be back."],
            layout.Blocks());
    }

    [Theory]
    [InlineData("___")]
    [InlineData("___.")]
    [InlineData("* * *")]
    [InlineData("---")]
    [InlineData("###")]
    [InlineData("-30-")]
    [InlineData("\u2022")]
    public void Lines_of_marks_part_sections(string line) =>
        Assert.Equal([line], Read.Text($"{Long}\n\n{line}\n\n{Long}").Paragraphs.Where(p => p.Kind == ParagraphKind.Separator).Select(p => p.Range.Of($"{Long}\n\n{line}\n\n{Long}")));

    [Theory]
    [InlineData("...")]
    [InlineData("-30 degrees-")]
    [InlineData("- No.")]
    [InlineData("2016")]
    public void Lines_with_words_part_none(string line) =>
        Assert.Empty(Read.Text($"{Long}\n\n{line}\n\n{Long}").Of(ParagraphKind.Separator));

    [Fact]
    public void Code_comments_and_style_sheets_are_no_words()
    {
        var layout = Read.Markdown("Before the code there is a line.\n\n```\nvar said = \"x\";\n```\n\n<!-- a note\n\nof two lines -->\n\n.box {\nwidth: 10px;\n}\n\nAfter it there is one more line.\n");
        Assert.DoesNotContain(layout.Blocks(), block => block.Contains("said", StringComparison.Ordinal) || block.Contains("note", StringComparison.Ordinal) || block.Contains("width", StringComparison.Ordinal));
        Assert.Equal(5, layout.Paragraphs.Count(p => p.Kind == ParagraphKind.Boilerplate));
    }

    [Fact]
    public void A_fence_that_nothing_closes_hides_nothing() =>
        Assert.Contains("Body: " + Long, Read.Markdown("```\n\n" + Long + "\n\n" + Long).Blocks());

    [Theory]
    [InlineData("~~~")]
    [InlineData("~~~~~~~~")]
    [InlineData("~~~~~.")]
    [InlineData("``` and more.")]
    public void A_line_of_marks_between_sections_hides_nothing(string line) =>
        Assert.Contains("Body: " + Long, Read.Text(line + "\n\n" + Long + "\n\n" + line + "\n\n" + Long).Blocks());

    [Theory]
    [InlineData("```csharp", "```")]
    [InlineData("~~~ c++", "~~~~")]
    public void A_fence_with_a_language_hides_its_code(string open, string close) =>
        Assert.DoesNotContain(Read.Markdown("Before it there is a line.\n\n" + open + "\n" + Long + "\n" + close + "\n").Blocks(), block => block == "Body: " + Long);

    [Fact]
    public void A_post_is_a_block_quotation_and_its_tag_markup()
    {
        var layout = Read.Text($"{Long}\n\n<tweet id=\"1\" author=\"@roe\">We will be back.</tweet>.\n\n<tweet id=\"2\"><tweet/>\n\n{Long}");
        Assert.Equal("We will be back..", layout.Of(ParagraphKind.BlockQuotation)[0]);
    }

    [Theory]
    [InlineData("Roads\n\nWords [here](http://example.com/a(b)) and **there**.\r\n\n- a\n- b\r> q\n\n\u00a9 2001 Example\n---\n")]
    [InlineData("---\ntitle: x\n---\n\nOne.\n\n<tweet>\n\n```\ncode\n")]
    [InlineData("\uFEFF \u00a0 x\t\ry")]
    public void Every_character_that_is_no_white_space_is_in_exactly_one_paragraph(string text)
    {
        foreach (var layout in new[] { Read.Text(text), Read.Markdown(text) })
        {
            for (var i = 0; i < text.Length; i++)
            {
                Assert.Equal(char.IsWhiteSpace(text[i]) ? layout.Paragraphs.Count(p => p.Range.Contains(i)) : 1, layout.Paragraphs.Count(p => p.Range.Contains(i)));
            }
        }
    }

    [Fact]
    public void A_paragraph_broken_in_mid_sentence_goes_on_in_the_next()
    {
        var layout = Read.Text($"{Long}\n\nThe mayor said the council would meet again when the\n\nsession opens in May.\n\n{Long}");
        Assert.Equal([1], layout.Joins);
    }

    [Theory]
    [InlineData("The mayor said the council would meet again.", "session opens in May.")]
    [InlineData("The mayor said the council would meet again in", "May, she added.")]
    [InlineData("The mayor said the council would do this:", "meet again in the spring.")]
    public void A_finished_line_or_a_new_start_is_no_break(string first, string second) =>
        Assert.Empty(Read.Text($"{Long}\n\n{first}\n\n{second}\n\n{Long}").Joins);
}
