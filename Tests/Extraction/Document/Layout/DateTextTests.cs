using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.English;

namespace Corpus.Tests.Extraction.Document.Layout;

public class DateTextTests
{
    [Theory]
    [InlineData("2009-03-07", "2009-03-07")]
    [InlineData("2009-03-07T10:00:00Z", "2009-03-07")]
    [InlineData("March 7, 2009", "2009-03-07")]
    [InlineData("Sept. 7, 2009", "2009-09-07")]
    [InlineData("7 March 2009", "2009-03-07")]
    [InlineData("Saturday 7th March 2009, 10:05 GMT", "2009-03-07")]
    [InlineData("Updated 10:05 AM ET, Sat March 7, 2009", "2009-03-07")]
    [InlineData("29 February 2008", "2008-02-29")]
    [InlineData("\u0663 \u0be7\u09e9 7 March 2009 \u0663", "2009-03-07")]
    public void Dates_are_read(string text, string date) => Assert.Equal(date, DateText.Find(EnglishLanguage.Instance, text));

    [Theory]
    [InlineData("29 February 2009")]
    [InlineData("March 2009")]
    [InlineData("Saturday, March 7")]
    [InlineData("Marching 7, 2009")]
    [InlineData("07/03/2009")]
    [InlineData("\u0663 people died.")]
    [InlineData("March \u0667, 2009")]
    [InlineData("")]
    public void Half_dates_and_doubtful_ones_are_none(string text) => Assert.Null(DateText.Find(EnglishLanguage.Instance, text));

    [Theory]
    [InlineData("http://example.com/2009/03/07/roads.html", "2009-03-07")]
    [InlineData("http://example.com/2009/WORLD/europe/03/07/roads/index.html?ref=x", "2009-03-07")]
    [InlineData("https://example.com/world/2009/mar/07/roads", "2009-03-07")]
    [InlineData("https://example.com/2009-03-07/roads", "2009-03-07")]
    [InlineData("https://example.com/roads-2009/03", null)]
    [InlineData("https://example.com/story/2009/13/45/x", null)]
    [InlineData("https://example.com/a/12/34", null)]
    public void Addresses_hold_dates(string url, string? date) => Assert.Equal(date, DateText.FindInPath(EnglishLanguage.Instance, url));

    [Theory]
    [InlineData("Published: March 7, 2009", "2009-03-07")]
    [InlineData("Friday, July 21, 2017", "2017-07-21")]
    [InlineData("Posted at 10:05 p.m. on 7 March 2009", "2009-03-07")]
    [InlineData("Updated March 8, 2009", null)]
    [InlineData("Updated: March 8, 2009 | Published: March 7, 2009", "2009-03-07")]
    [InlineData("March 7, 2009 / 9:15 AM EDT / CBS News", "2009-03-07")]
    [InlineData("Publish Date: Sat, 07 Mar 2009 09:15 PM (IST)", "2009-03-07")]
    [InlineData("7 March 2009 \u00b7 5 min read", "2009-03-07")]
    [InlineData("March 07, 2009 09:15 pm | Updated 09:40 pm IST - Chennai", "2009-03-07")]
    [InlineData("07/03/2009 - 10:12", null)]
    [InlineData("25/03/2009", "2009-03-25")]
    [InlineData("2 hours ago", null)]
    [InlineData("5 min read", null)]
    public void Lines_of_days(string line, string? date)
    {
        Assert.True(DayLine.TryRead(EnglishLanguage.Instance, line, out var read));
        Assert.Equal(date, read);
    }

    [Theory]
    [InlineData("The treaty was signed on July 31, 1991.")]
    [InlineData("Published by Example House")]
    [InlineData("Friday")]
    [InlineData("Two hours ago")]
    [InlineData("March 7, 2009 was a day to remember")]
    [InlineData("10 books to read")]
    public void Other_lines_are_none(string line) => Assert.False(DayLine.TryRead(EnglishLanguage.Instance, line, out _));
}
