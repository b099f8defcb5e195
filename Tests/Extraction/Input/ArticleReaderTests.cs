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

    [Theory]
    [InlineData("1 of 2 DOCUMENTS\n\nOne\n\nText.\n\n    2 of 2 DOCUMENTS\r\n\nTwo\n\nText.\n", "2 of 2 DOCUMENTS", "2")]
    [InlineData("One\n\nBody\n\nText.\n\nEnd of Document\n\nTwo\n\nText.\n\nEnd of Document\n", "Two", "2")]
    [InlineData("One\n\nText.\n\nDocument NYTF000020090306e5360001k\n\nTwo\n\nText.\n\nDocument NYTF000020090306e5360001l\n\nThree\n\nText.\n\nDocument NYTF000020090306e5360001m", "Two", "3")]
    [InlineData("____\n\nDocument 1 of 2\n\nOne\n\n____\n\nDocument 2 of 2\n\nTwo\n", "Document 2 of 2", "2")]
    [InlineData("____________________\n\nOne\n\nFull text: It rained.\n\n____________________\n\nTwo\n\nFull text: It rained.\n", "Two", "2")]
    [InlineData("HD  One\nLP\nIt rained.\nAN  Document NYTF000020090306e5360001k\n\nHD  Two\nLP\nIt rained.\nAN  Document NYTF000020090306e5360001l\n", "HD  Two", "2")]
    public void An_export_with_several_articles_is_reported_at_the_second(string text, string header, string count)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal((FindingId.SeveralArticles, header, count), (finding.Id, finding.Range.Of(text).ToString(), finding.Arguments[0]));
    }

    [Theory]
    [InlineData("1 of 1 DOCUMENTS\n\nOne\n\nText.\n")]
    [InlineData("One\n\nThe judge saw one of two DOCUMENTS.\n\nHe read Document 1 of 2 aloud, and then Document 2 of 2.\n\nEnd of Document\n")]
    [InlineData("Document 1 of them\n\nDocument A of 2\n\nDocument theinvestigationofnobody\n\nDocument theinvestigationofnobody")]
    public void An_article_that_speaks_of_documents_is_one(string text) => Assert.Empty(Read(text).Findings);

    private static ReadArticle Read(string text) => ArticleReader.Read("/x/2009/a.txt", new("2009/a.txt", ArticleMetadata.None), text);
}
