namespace Corpus.Tests.Extraction.People.Names;

/// <summary>Names that look like other words, or like two names.</summary>
public class NamesOfTheWorldTests
{
    [Theory]
    [InlineData("They said that Laura K. de Wentvale had come.", "Laura K. de Wentvale")]
    [InlineData("They said that Marco Q. de la Wentvale had come.", "Marco Q. de la Wentvale")]
    [InlineData("They said that Siti binti Wentvale had come.", "Siti binti Wentvale")]
    [InlineData("They said that San San Lopez had come. Lopez left.", "San San Lopez")]
    [InlineData("They said that Orrin ben Wentvale had come. Ben Wentvale left.", "Orrin ben Wentvale")]
    [InlineData("They said that So Mei Fong had come.", "So Mei Fong")]
    [InlineData("So Mei Fong said.", "Mei Fong")]
    [InlineData("They said that To Mei Fong had come. Mr. To left.", "To Mei Fong")]
    [InlineData("It is late, said Xiaobo Du. Du said more.", "Xiaobo Du")]
    [InlineData("They met Xiaobo Du. And Mr. And Mrs. Wentvale left.", "Xiaobo Du|Wentvale")]
    [InlineData("They met Will Power there, and he left.", "Will Power")]
    [InlineData("Will Noorvali come? Nobody knew.", "")]
    [InlineData("They asked What Will Happen there.", "")]
    public void A_name_is_one(string text, string names) => Assert.Equal(names, string.Join("|", PeopleOf.Names(text)));

    [Theory]
    [InlineData("\u201cYes,\u201d said Gao Jun. \u201cNo.\u201d", "Gao Jun")]
    [InlineData("\u201cYes,\u201d said Laura Sen. \u201cNo.\u201d", "Laura Sen")]
    public void A_name_may_look_like_an_abbreviation(string text, string name) => Assert.Equal([name], PeopleOf.Names(text));

    [Fact]
    public void A_month_keeps_its_stop_before_a_day() => Assert.Equal(1, PeopleOf.Words("They met on Friday, Jun. 5 and left.").Sentences.Length);
}
