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
    public void Other_lines_have_none(string line) => Assert.Empty(Names(line, signedOff: false));

    [Theory]
    [InlineData("- Jane Roe", "Jane Roe")]
    [InlineData("\u2014 Jane Roe and John Doe", "Jane Roe|John Doe")]
    [InlineData("\u2014By Jane Roe", "Jane Roe")]
    public void At_the_end_a_dash_is_enough(string line, string names) => Assert.Equal(names.Split('|'), Names(line, signedOff: true));

    [Fact]
    public void A_job_behind_the_name_is_kept() =>
        Assert.Equal("Staff Writer", Assert.Single(Byline.Read(EnglishLanguage.Instance, Plain("By Jane Roe, Staff Writer"), signedOff: false)).JobTitle);

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
