using Corpus.Emit.Tables;

namespace Corpus.Tests.Emit;

public class ContentPiecesTests
{
    [Theory]
    [InlineData("\"We came,\" he said, \"and left.\"", "We came, and left.", "We came,|and left.")]
    [InlineData("We came\nand  left.", "We came and left.", "We came|and|left.")]
    [InlineData("See [the plan](x.html) today", "See the plan today", "See|the plan|today")]
    [InlineData("one two", "one two", "one two")]
    [InlineData("In a hurry I left", "I left", "I|left")]
    public void The_stretches_joined_by_a_space_are_the_text(string article, string text, string expected)
    {
        var pieces = ContentPieces.Find(article, new(0, article.Length), text);
        Assert.NotNull(pieces);
        Assert.Equal(expected, string.Join("|", pieces.Select(piece => piece.Of(article))));
        Assert.Equal(text, string.Join(" ", pieces.Select(piece => piece.Of(article))));
    }

    [Theory]
    [InlineData("one two", "one three")]
    [InlineData("one two", "two one")]
    [InlineData("onetwo", "one two three")]
    [InlineData("one two", "one two ")]
    [InlineData("one two", "")]
    [InlineData("", "one")]
    public void A_text_that_is_not_in_the_article_has_none(string article, string text) =>
        Assert.Null(ContentPieces.Find(article, new(0, article.Length), text));

    [Fact]
    public void A_text_of_very_many_stretches_has_none() =>
        Assert.Null(ContentPieces.Find(string.Join("\n", Enumerable.Repeat("a b", 100)), new(0, 399), string.Join(" ", Enumerable.Repeat("a b", 100))));
}
