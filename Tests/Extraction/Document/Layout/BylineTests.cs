using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.English;

namespace Corpus.Tests.Extraction.Document.Layout;

public class BylineTests
{
    [Theory]
    [InlineData("By Jane Roe", "Jane Roe")]
    [InlineData("BY JANE DE LA ROE", "Jane de la Roe")]
    [InlineData("From Jane Roe", "Jane Roe")]
    [InlineData("BYLINE: Jane Roe.", "Jane Roe")]
    [InlineData("By Jane Roe and John Q. Doe", "Jane Roe|John Q. Doe")]
    [InlineData("By Jane Roe, John Doe and Ann O'Hara", "Jane Roe|John Doe|Ann O'Hara")]
    [InlineData("By Jane Roe, Staff Writer", "Jane Roe")]
    [InlineData("By Jane Roe in Springfield", "Jane Roe")]
    [InlineData("By JOHN McDOE", "JOHN McDOE")]
    [InlineData("By Jane Roe, John Doe Jr., Reuters", "Jane Roe|John Doe Jr")]
    [InlineData("(Reporting by Jane Roe in Springfield; Editing by John Doe)", "Jane Roe")]
    [InlineData("By Jane Roe in Springfield and John Doe in New York", "Jane Roe|John Doe")]
    [InlineData("By JANE ROE Associated Press", "Jane Roe")]
    [InlineData("By Jane Roe Chief Political Correspondent", "Jane Roe")]
    [InlineData("By Jane Roe and agencies", "Jane Roe")]
    [InlineData("By Jane Roe, Health Reporter, and John Doe, Data Editor", "Jane Roe|John Doe")]
    [InlineData("Opinion by Jane Roe", "Jane Roe")]
    [InlineData("A guest essay by Jane Roe", "Jane Roe")]
    [InlineData("Words by Jane Roe, photographs by Ann Poe", "Jane Roe")]
    [InlineData("Written by Jane Roe, edited by Ann Poe", "Jane Roe")]
    [InlineData("This report was written by Jane Roe.", "Jane Roe")]
    [InlineData("Posted by Jane Roe on 7 March 2009", "Jane Roe")]
    [InlineData("Analysis | By Jane Roe", "Jane Roe")]
    [InlineData("7 March 2009 by Jane Roe", "Jane Roe")]
    [InlineData("By Jane Roe, jroe@example.com", "Jane Roe")]
    [InlineData("by jane roe", "Jane Roe")]
    [InlineData("Reporting by Jane Roe in Springfield and John Doe in Geneva; writing by Ann Poe; editing by Jim Coe", "Jane Roe|John Doe|Ann Poe")]
    public void Names_are_read(string line, string names) => Assert.Equal(names.Split('|'), Names(line, signedOff: false));

    [Theory]
    [InlineData("By Friday, the council had no budget.")]
    [InlineData("By Labor Day, Mr. Roe will have decided.")]
    [InlineData("From Springfield to Shelbyville, voters are angry.")]
    [InlineData("By the Associated Press")]
    [InlineData("By Staff Reporters")]
    [InlineData("Jane Roe")]
    [InlineData("- Jane Roe")]
    [InlineData("By")]
    [InlineData("By agencies")]
    [InlineData("Photographs by Jane Roe")]
    [InlineData("Edited by Jane Roe")]
    [InlineData("Additional reporting by Jane Roe")]
    [InlineData("by people who know")]
    public void Other_lines_have_none(string line) => Assert.Empty(Names(line, signedOff: false));

    [Theory]
    [InlineData("- Jane Roe", "Jane Roe")]
    [InlineData("\u2014 Jane Roe and John Doe", "Jane Roe|John Doe")]
    [InlineData("\u2014By Jane Roe", "Jane Roe")]
    public void At_the_end_a_dash_is_enough(string line, string names) => Assert.Equal(names.Split('|'), Names(line, signedOff: true));

    [Fact]
    public void A_job_behind_the_name_is_kept() =>
        Assert.Equal("Staff Writer", Assert.Single(Byline.Read(EnglishLanguage.Instance, Plain("By Jane Roe, Staff Writer"), signedOff: false)).JobTitle);

    [Fact]
    public void A_day_behind_the_name_is_kept() =>
        Assert.Equal("2009-03-07", Byline.TryRead(EnglishLanguage.Instance, Plain("By Jane Roe | Published March 7, 2009 | 4 min read"), signedOff: false)?.Date);

    [Theory]
    [InlineData("Jane Roe", "Jane Roe")]
    [InlineData("JANE ROE", "Jane Roe")]
    [InlineData("Jane Roe in Geneva", "Jane Roe")]
    [InlineData("Jane Roe and John Doe", "Jane Roe|John Doe")]
    [InlineData("Thandeka Mvuyo, Senior Reporter", "Thandeka Mvuyo")]
    [InlineData("Thandeka Mvuyo | tmvuyo@example.com", "Thandeka Mvuyo")]
    [InlineData("Jane Roe, Senior Lecturer in Soil Science, University of Springfield", "Jane Roe")]
    public void Between_headline_and_text_a_name_is_enough(string line, string names) =>
        Assert.Equal(names.Split('|'), Byline.TryReadNames(EnglishLanguage.Instance, Plain(line), isBacked: false)!.Authors.Select(author => author.Name));

    [Theory]
    [InlineData("Mvuyoza Qwabeni")]
    [InlineData("Council Votes")]
    [InlineData("Rose Garden")]
    [InlineData("New York")]
    [InlineData("Jane Roe wins")]
    [InlineData("Jane Roe:")]
    [InlineData("\u2014 Jane Roe (@janeroe) March 7, 2009")]
    [InlineData("ENN City Hall Correspondent")]
    public void Other_short_lines_are_no_names(string line) =>
        Assert.Null(Byline.TryReadNames(EnglishLanguage.Instance, Plain(line), isBacked: false));

    [Theory]
    [InlineData("ENN City Hall Correspondent", true)]
    [InlineData("Staff writer", true)]
    [InlineData("Associated Press", true)]
    [InlineData("The reporter was there when the vote was taken.", false)]
    [InlineData("Springfield", false)]
    public void Job_lines_are_told_from_others(string line, bool isJob) => Assert.Equal(isJob, Byline.IsJob(EnglishLanguage.Instance, line));

    private static string[] Names(string line, bool signedOff) => [.. Byline.Read(EnglishLanguage.Instance, Plain(line), signedOff).Select(author => author.Name)];

    private static PlainText Plain(string line) => PlainText.Of(line, new(0, line.Length), []);
}
