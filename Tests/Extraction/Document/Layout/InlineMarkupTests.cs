using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Document.Layout;

public class InlineMarkupTests
{
    [Theory]
    [InlineData("Words of [Jane Roe](#) here", "Words of Jane Roe here")]
    [InlineData("See [the plan](http://example.com/a_(b)) now", "See the plan now")]
    [InlineData("See [the plan](http://example.com \"The plan\") now", "See the plan now")]
    [InlineData("At <http://example.com/x?y=1> today", "At today")]
    [InlineData("A **bold** and *slanted* and __strong__ word", "A bold and slanted and strong word")]
    [InlineData("A <b>bold</b> <a href=\"x\">word</a>", "A bold word")]
    [InlineData("Look: ![Jane Roe speaks](roe.jpg) there", "Look: there")]
    [InlineData("A [![picture](a.jpg) of her](b)", "A of her")]
    public void Readers_see_the_words_and_not_the_marks(string text, string seen) => Assert.Equal(seen, Seen(text));

    [Theory]
    [InlineData("\"[There] was a plan (of sorts)\" she said")]
    [InlineData("He said it was f*** hot, 2 * 3 * 4, snake_case_name and 5 < 6 > 4")]
    [InlineData("A note* and *another")]
    [InlineData("The [deal] (which he signed)")]
    [InlineData("He asked for [more](much more of it)")]
    [InlineData("a ] b [ c")]
    public void Marks_that_are_words_stay(string text) => Assert.Equal(text, Seen(text));

    [Fact]
    public void Backticks_and_backslashes_are_markup_in_Markdown_alone()
    {
        const string text = "It was `code()` and \\*no stars in ``text''";
        Assert.Equal("It was and *no stars in ``text''", Read.Markdown(text).Words(new(default, new(0, text.Length))));
        Assert.Equal(text, Seen(text));
    }

    [Fact]
    public void Markup_is_ordered_and_apart()
    {
        var markup = Read.Markdown("# A *b* [c](d) **e [f](g)** <i>h</i>\n\n> `x` [![i](j)](k)\n").Markup;
        Assert.NotEmpty(markup);
        for (var i = 1; i < markup.Count; i++)
        {
            Assert.True(markup[i].Start > markup[i - 1].End);
        }
    }

    [Theory]
    [InlineData('[')]
    [InlineData('<')]
    [InlineData('*')]
    [InlineData('`')]
    [InlineData('(')]
    public void A_text_full_of_one_mark_is_read(char mark)
    {
        var text = new string(mark, 200_000);
        Assert.Equal(new TextRange(0, text.Length), Assert.Single(Read.Markdown(text).Paragraphs).Range);
    }

    private static string Seen(string text) => Read.Text(text).Words(new(default, new(0, text.Length)));
}
