using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Document.Layout;

public class HeadReaderTests
{
    private const string Body = "The council met for the third time this week and could not agree on a budget for the coming year, members said.";

    [Theory]
    [InlineData("Council fails to 'agree' on budget")]
    [InlineData("Can the council agree on a budget?")]
    [InlineData("Council fails to agree on budget for third time.")]
    [InlineData("Mayor Roe: 'Roads Cannot Wait. Nobody Can Wait.'")]
    [InlineData("Budget")]
    public void The_first_line_is_the_headline_where_it_has_the_form_of_one(string line)
    {
        var layout = Read.Text($"{line}\n\n{Body}\n\n{Body}");
        Assert.Equal(line, layout.Header.Headline);
        Assert.Equal(ParagraphKind.Headline, layout.Paragraphs[0].Kind);
    }

    [Theory]
    [InlineData("SPRINGFIELD (AP) -- The council met again.")]
    [InlineData("The council met on Monday and went home.")]
    [InlineData("\"We will be back,\" the mayor said.")]
    [InlineData("The council has met three times in a week, it has heard the mayor, and it is no nearer to a budget than it was in the spring of the year.")]
    [InlineData("The mayor put it like this:")]
    [InlineData("- one")]
    public void A_headline_is_not_invented(string line) => Assert.Null(Read.Text($"{line}\n\n{Body}\n\n{Body}").Header.Headline);

    [Theory]
    [InlineData("# ", "")]
    [InlineData("## ", "")]
    [InlineData("", "\n=====")]
    public void A_line_that_is_marked_as_a_heading_is_the_headline_however_long_it_is(string before, string after)
    {
        var line = string.Join(' ', Enumerable.Repeat("Council Votes for New Bridge", 30));
        var layout = Read.Markdown($"{before}{line}{after}\n\n{Body}\n\n{Body}");
        Assert.Equal(line, layout.Header.Headline);
        Assert.Equal(ParagraphKind.Headline, layout.Paragraphs[0].Kind);
    }

    [Theory]
    [InlineData("#")]
    [InlineData("# ![logo](logo.png)")]
    [InlineData("# <a name=\"top\"></a>")]
    [InlineData("# \u200b")]
    public void A_heading_without_a_word_is_passed_over(string heading)
    {
        Assert.Equal("Council votes", Read.Markdown($"{heading}\n\n# Council votes\n\n{Body}\n\n{Body}").Header.Headline);
        Assert.Null(Read.Markdown($"{heading}\n\n{Body}\n\n{Body}").Header.Headline);
    }

    [Fact]
    public void What_says_nothing_is_null_and_no_element()
    {
        var header = Read.Markdown("---\ntitle: \"\"\npublisher: ' '\nurl: \"\"\nlang: \"\"\ncopyright: \"\u200b\"\ndateline: ''\nkeywords: ['', ' ', roads]\nhighlights: [\"\"]\nauthor: ''\n---\n\n# Council votes\n\n" + Body + "\n\n" + Body).Header;
        Assert.Equal("Council votes", header.Headline);
        Assert.All(new[] { header.Publisher, header.Url, header.Language, header.CopyrightNotice, header.Dateline }, Assert.Null);
        Assert.Equal(["roads"], header.Keywords);
        Assert.Empty(header.Highlights);
        Assert.Empty(header.Authors);
    }

    [Theory]
    [InlineData("A mayor who lost her seat names seven things that she did not see coming, from friends who no longer call to roads that seem to have more holes than before")]
    [InlineData("Council fails to agree on Monday...")]
    [InlineData("\"We will be back,\" mayor says as council fails to agree")]
    [InlineData("The council met on Monday and went home.")]
    public void Above_a_byline_less_will_do(string line)
    {
        var header = Read.Text($"{line}\n\nBy Jane Roe\n\n{Body} {Body}\n\n{Body}").Header;
        Assert.Equal(line, header.Headline);
        Assert.Equal("Jane Roe", Assert.Single(header.Authors).Name);
    }

    [Theory]
    [InlineData("NEWS")]
    [InlineData("World / Africa")]
    [InlineData("Home > News > Politics")]
    [InlineData("Home\n\nNews")]
    [InlineData("The Guardian")]
    [InlineData("example.com")]
    [InlineData("March 7, 2009")]
    [InlineData("Jane Roe")]
    public void Section_site_day_and_name_above_a_headline_are_none(string line) =>
        Assert.Equal("Council fails to agree", Read.Text($"{line}\n\nCouncil fails to agree\n\n{Body}\n\n{Body}").Header.Headline);

    [Theory]
    [InlineData("News")]
    [InlineData("Jane Roe")]
    public void A_section_or_name_above_the_text_is_the_headline(string line) =>
        Assert.Equal(line, Read.Text($"{line}\n\n{Body}\n\n{Body}").Header.Headline);

    [Theory]
    [InlineData("Council fails to agree - The Springfield Lantern", "Council fails to agree")]
    [InlineData("Council fails to agree | World news | The Guardian", "Council fails to agree")]
    [InlineData("Title: Council fails to agree", "Council fails to agree")]
    [InlineData("Opinion | Council fails to agree", "Opinion | Council fails to agree")]
    [InlineData("Council fails to agree - report", "Council fails to agree - report")]
    [InlineData("Council fails to agree \u2013 but who cares?", "Council fails to agree \u2013 but who cares?")]
    public void The_site_and_a_label_are_no_part_of_it(string line, string headline) =>
        Assert.Equal(headline, Read.Text($"{line}\n\n{Body}\n\n{Body}").Header.Headline);

    [Theory]
    [InlineData("The council is out of time. The mayor is out of words.")]
    [InlineData("Can the roads of Springfield be saved?")]
    [InlineData("Three meetings. No budget. One angry mayor.")]
    public void Sentences_that_a_byline_ends_are_a_standfirst(string line)
    {
        var layout = Read.Text($"Council fails to agree\n\n{line}\n\nBy Jane Roe\n\nMarch 7, 2009\n\n{Body}\n\n{Body}");
        Assert.Equal([line], layout.Of(ParagraphKind.Subheadline));
        Assert.Equal("Jane Roe", Assert.Single(layout.Header.Authors).Name);
        Assert.Equal("2009-03-07", layout.Header.DatePublished);
    }

    [Fact]
    public void A_name_alone_is_a_byline_unless_the_text_is_about_it()
    {
        Assert.Equal("Jane Roe", Assert.Single(Read.Text($"Council fails to agree\n\nJane Roe\n\n{Body}").Header.Authors).Name);
        Assert.Empty(Read.Text($"A life for the roads\n\nJane Roe\n\nRoe has built roads for forty years. {Body}").Header.Authors);
    }

    [Fact]
    public void By_may_stand_on_a_line_of_its_own() =>
        Assert.Equal(["Jane Roe", "John Doe"],
            Read.Text($"Council fails to agree\n\nBy\nJane Roe\nand John Doe\n\n{Body}").Header.Authors.Select(author => author.Name));

    [Fact]
    public void A_line_with_nothing_below_it_is_no_headline() => Assert.Null(Read.Text("Council fails to agree").Header.Headline);

    [Fact]
    public void Headline_highlights_byline_job_and_day_come_before_the_text()
    {
        var layout = Read.Text($"""
            Council fails to agree on budget

            - Story Highlights
            - Council meets for third time
            - Mayor wants roads "first"

            From Jane Roe

            ENN City Hall Correspondent

            Published 7 March 2009

            {Body}
            """);
        Assert.Equal("Council fails to agree on budget", layout.Header.Headline);
        Assert.Equal(["Council meets for third time", "Mayor wants roads \"first\""], layout.Header.Highlights);
        var author = Assert.Single(layout.Header.Authors);
        Assert.Equal(("Jane Roe", "ENN City Hall Correspondent"), (author.Name, author.JobTitle));
        Assert.Equal("Jane Roe", author.Range.Of(layout.Text));
        Assert.Equal("2009-03-07", layout.Header.DatePublished);
        Assert.Equal([Body], layout.Of(ParagraphKind.Body));
    }

    [Fact]
    public void A_list_right_below_the_headline_is_its_highlights() =>
        Assert.Equal(["Third meeting", "No budget"], Read.Text($"Council fails to agree\n\n* Third meeting\n* No budget\n\n{Body}").Header.Highlights);

    [Fact]
    public void A_list_in_the_text_is_none() =>
        Assert.Empty(Read.Text($"Council fails to agree\n\n{Body}\n\n- Roads\n- Schools\n\n{Body}").Header.Highlights);

    [Fact]
    public void A_line_without_full_stop_below_the_headline_is_its_deck() =>
        Assert.Equal(["Mayor says roads cannot wait for another year"],
            Read.Text($"Council fails to agree\n\nMayor says roads cannot wait for another year\n\n{Body}").Of(ParagraphKind.Subheadline));

    [Fact]
    public void A_short_first_sentence_is_none() =>
        Assert.Empty(Read.Text($"Council fails to agree\n\nThe mayor is angry.\n\n{Body}").Of(ParagraphKind.Subheadline));

    [Fact]
    public void Markdown_headings_give_headline_and_deck()
    {
        var layout = Read.Markdown($"# Council *fails* to agree\n\n## Roads cannot wait, says mayor.\n\n{Body}\n\n## What next\n\n{Body}");
        Assert.Equal("Council fails to agree", layout.Header.Headline);
        Assert.Equal(["Roads cannot wait, says mayor."], layout.Of(ParagraphKind.Subheadline));
        Assert.Equal(["What next"], layout.Of(ParagraphKind.Heading));
    }

    [Fact]
    public void Lines_of_the_page_above_the_headline_are_passed_over() =>
        Assert.Equal("Council fails to agree", Read.Text($"Skip to content\n\nAdvertisement\n\nCouncil fails to agree\n\n{Body}").Header.Headline);

    [Fact]
    public void Pictures_and_their_captions_above_the_text_are_no_headline()
    {
        var layout = Read.Markdown($"![Mayor Jane Roe waves](roe.jpg)\n*Mayor Jane Roe waves. Photo: John Doe*\n\nCouncil fails to agree\n\n{Body}");
        Assert.Equal("Council fails to agree", layout.Header.Headline);
        Assert.Equal(["Mayor Jane Roe waves. Photo: John Doe"], layout.Of(ParagraphKind.Caption));
    }

    [Theory]
    [InlineData("Nobody came", false)]
    [InlineData("Council fails to agree", true)]
    public void Where_the_headline_is_given_the_first_line_is_one_only_if_it_repeats_it(string line, bool isHeadline)
    {
        var layout = Read.Text($"---\ntitle: Council fails to agree\n---\n\n{line}\n\n{Body}");
        Assert.Equal("Council fails to agree", layout.Header.Headline);
        Assert.Equal(isHeadline ? ParagraphKind.Headline : ParagraphKind.Body, layout.Paragraphs[1].Kind);
    }
}
