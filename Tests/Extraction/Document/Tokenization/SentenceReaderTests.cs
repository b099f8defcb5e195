namespace Corpus.Tests.Extraction.Document.Tokenization;

public class SentenceReaderTests
{
    [Theory]
    [InlineData("He came to the town on Monday. She left the town. ", "He came to the town on Monday. / She left the town.")]
    [InlineData("Sen. Roe met Mr. J. Doe in the U.S. Capitol at 5 p.m. on Friday.", "Sen. Roe met Mr. J. Doe in the U.S. Capitol at 5 p.m. on Friday.")]
    [InlineData("They moved to the U.S. The family stayed there for years.", "They moved to the U.S. / The family stayed there for years.")]
    [InlineData("They work for Roe Inc. He left the firm last year.", "They work for Roe Inc. / He left the firm last year.")]
    [InlineData("It rose 3.5 percent to $1.2 million in all.", "It rose 3.5 percent to $1.2 million in all.")]
    [InlineData("\"We won.\" The crowd cheered for an hour.", "\"We won.\" / The crowd cheered for an hour.")]
    [InlineData("\"We won,\" she said. \"We did it all alone.\"", "\"We won,\" she said. / \"We did it all alone.\"")]
    [InlineData("He asked why (and when.) She did not answer him.", "He asked why (and when.) / She did not answer him.")]
    [InlineData("\"Why not?\" she asked the man.", "\"Why not?\" she asked the man.")]
    [InlineData("\"Why not?\" Roe asked the man.", "\"Why not?\" Roe asked the man.")]
    [InlineData("\"Why not?\" Mr. John Q. Roe asked the man.", "\"Why not?\" Mr. John Q. Roe asked the man.")]
    [InlineData("\"Why not?\" said Jane Roe of the town.", "\"Why not?\" said Jane Roe of the town.")]
    [InlineData("\"Why not?\" The man did not know.", "\"Why not?\" / The man did not know.")]
    [InlineData("\"We will not go.\" Roe said.", "\"We will not go.\" Roe said.")]
    [InlineData("\"We will not go.\" Roe said the plan was dead.", "\"We will not go.\" / Roe said the plan was dead.")]
    [InlineData("\"We will not go.\" he said in the end.", "\"We will not go.\" he said in the end.")]
    [InlineData("Really? Yes! They did it for us.", "Really? / Yes! / They did it for us.")]
    [InlineData("The Yahoo! executive left the firm.", "The Yahoo! executive left the firm.")]
    [InlineData("It was over... or so they thought of it.", "It was over... or so they thought of it.")]
    [InlineData("They went home.Then it rained all day long.", "They went home. / Then it rained all day long.")]
    public void Where_sentences_end(string text, string expected) => Assert.Equal(expected, Read.Sentences(text));

    [Fact]
    public void A_sentence_ends_with_its_paragraph()
    {
        var words = Read.Words("The first paragraph has no stop\n\nThe second paragraph has one and it goes on for a while.\n");
        Assert.Equal(2, words.Sentences.Length);
        Assert.Equal(new[] { 0, 1 }, words.Sentences.Items.ToArray().Select(s => s.Paragraph));
    }

    [Fact]
    public void Every_token_is_in_one_sentence()
    {
        var words = Read.Words("\"Oh.\" \" (a.) '. He. ... ! said\n\nb.c. D? \"E\" f.");
        var next = 0;
        foreach (var sentence in words.Sentences)
        {
            Assert.Equal(next, sentence.Tokens.First);
            next = sentence.Tokens.End;
        }

        Assert.Equal(words.Tokens.Length, next);
    }
}
