using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction.Input;

public class ArticleReaderTests
{
    [Fact]
    public void Half_a_character_becomes_a_replacement_and_positions_stay()
    {
        var read = Read("a\uD83Db\uDE00 😀");
        Assert.Equal("a\uFFFDb\uFFFD 😀", read.File!.Text);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((FindingId.Undecodable, new TextRange(1, 2), "2"), (finding.Id, finding.Range, finding.Arguments[0]));
    }

    [Theory]
    [InlineData("a\0b", FindingId.ControlCharacter, 1)]
    [InlineData("ab\uFFFD", FindingId.Undecodable, 2)]
    [InlineData("", FindingId.NoText, 0)]
    [InlineData(" \r\n\t", FindingId.NoText, 0)]
    public void What_a_text_should_not_hold_is_reported_where_it_stands(string text, string id, int start)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal((id, start), (finding.Id, finding.Range.Start));
    }

    [Fact]
    public void A_text_as_it_should_be_is_left_alone()
    {
        const string text = "Zoë said: “naïve” 😀\r\n\tIt rained.";
        var read = Read(text);
        Assert.Same(text, read.File!.Text);
        Assert.Empty(read.Findings);
        Assert.Equal(("2009/a", "2009/a.txt"), (read.File.Name, read.File.Path));
    }

    [Fact]
    public void A_file_over_the_limit_and_one_that_cannot_be_read_are_left_out()
    {
        Assert.Equal(FindingId.TooLarge, Assert.Single(Read(new string('a', ArticleReader.Limit + 1)).Findings).Id);
        Assert.Null(ArticleReader.Read("/x/a.txt", new("a.txt", ArticleMetadata.None), null).File);
    }

    private static ReadArticle Read(string text) => ArticleReader.Read("/x/2009/a.txt", new("2009/a.txt", ArticleMetadata.None), text);
}
