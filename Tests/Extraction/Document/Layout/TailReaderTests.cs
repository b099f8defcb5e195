using Corpus.Extraction.Findings;
using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Document.Layout;

public class TailReaderTests
{
    private const string Body = "The council met for the third time this week and could not agree on a budget for the coming year, members said.";

    [Fact]
    public void What_stands_below_the_text_is_read_line_by_line_from_the_end()
    {
        var layout = Read.Text($"""
            {Body}

            {Body}

            - Jane Roe

            All About [Roads](#) • [Schools](#)

            Find this article at:

            <http://www.nytimes.com/2009/POLITICS/03/07/roads/index.html?ref=x>

            ◆ 2008 Example News Network
            """);
        Assert.Equal("Jane Roe", Assert.Single(layout.Header.Authors).Name);
        Assert.Equal("http://www.nytimes.com/2009/POLITICS/03/07/roads/index.html?ref=x", layout.Header.Url);
        Assert.Equal("2009-03-07", layout.Header.DatePublished);
        Assert.Equal("The New York Times", layout.Header.Publisher);
        Assert.Equal("◆ 2008 Example News Network", layout.Header.CopyrightNotice);
        Assert.Equal(4, layout.Of(ParagraphKind.Boilerplate).Length);
        Assert.Equal(2, layout.Of(ParagraphKind.Body).Length);
        var conflict = Assert.Single(layout.Findings);
        Assert.Equal((FindingId.ConflictingDates, "2008", "2009-03-07"), (conflict.Id, conflict.Arguments[0], conflict.Arguments[1]));
        Assert.Equal("◆ 2008 Example News Network", conflict.Range.Of(layout.Text));
    }

    [Fact]
    public void A_dash_and_a_name_below_a_quote_say_who_said_it() =>
        Assert.Empty(Read.Text($"{Body}\n\n\"We cannot wait for roads.\"\n\n- Jane Roe").Header.Authors);

    [Fact]
    public void The_name_of_an_agency_signs_off_too() => Assert.Equal("Reuters", Read.Text($"{Body}\n\n{Body}\n\n- Reuters").Header.Publisher);

    [Theory]
    [InlineData("Ann Poe is a columnist for this newspaper.")]
    [InlineData("Ann Poe reported from Shelbyville.")]
    [InlineData("(Additional reporting by Ann Poe; Editing by John Doe)")]
    public void Lines_about_the_writers_are_bylines(string line) => Assert.Equal([line], Read.Text($"{Body}\n\n{Body}\n\n{line}").Of(ParagraphKind.Byline));

    [Theory]
    [InlineData("Ann Poe is a columnist for this newspaper.", "Ann Poe")]
    [InlineData("Ann Poe and Jim Coe are reporters at the Lantern.", "Ann Poe|Jim Coe")]
    [InlineData("This article was written by Ann Poe.", "Ann Poe")]
    [InlineData("Reporting by Ann Poe in Geneva and Jim Coe in London; editing by John Doe", "Ann Poe|Jim Coe")]
    [InlineData("Jane Roe", "Jane Roe")]
    [InlineData("Edited by Ann Poe", "")]
    [InlineData("Ann Poe contributed to this report.", "")]
    public void Lines_about_the_writers_name_the_authors(string line, string names) =>
        Assert.Equal(names, string.Join('|', Read.Text($"{Body}\n\n{Body}\n\n{line}").Header.Authors.Select(author => author.Name)));

    [Fact]
    public void Lines_about_those_who_are_written_about_are_text() =>
        Assert.Empty(Read.Text($"Ann Poe ran again. Poe has won.\n\n{Body}\n\nAnn Poe is a columnist for this newspaper.").Of(ParagraphKind.Byline));

    [Theory]
    [InlineData("See https://example.com/2009/03/07/roads for the plan.")]
    [InlineData("https://example.com/2009/03/07/roads")]
    public void An_address_that_nothing_says_is_the_articles_is_none(string line)
    {
        var header = Read.Text($"{Body}\n\n{Body}\n\n{line}").Header;
        Assert.Null(header.Url);
        Assert.Null(header.DatePublished);
    }

    [Fact]
    public void Days_in_the_text_are_no_dates_of_publication() =>
        Assert.Null(Read.Text($"{Body}\n\nThe treaty was signed on July 31, 1991.\n\n{Body}").Header.DatePublished);

    [Fact]
    public void An_outlet_in_the_text_is_no_publisher() =>
        Assert.Null(Read.Text($"{Body}\n\nThe mayor told CNN that Reuters was wrong.\n\n{Body}").Header.Publisher);

    [Theory]
    [InlineData("Copyright 2016 The Example Times Company. All rights reserved.", "The Example Times Company")]
    [InlineData("\u00a9 2016 Cable News Network", "CNN")]
    [InlineData("(c) 2016 by Example Media LLC", "Example Media")]
    public void The_holder_of_the_rights_is_the_publisher(string line, string publisher) =>
        Assert.Equal(publisher, Read.Text($"{Body}\n\n{Body}\n\n{line}").Header.Publisher);
}
