using Corpus.Extraction.Document;

namespace Corpus.Tests.Extraction.Document;

public class PaddedListTests
{
    [Fact]
    public void Beyond_the_first_and_the_last_stands_nothing()
    {
        var numbers = new PaddedList<int>([5, 6]);
        Assert.Equal([-1, 5, 6, -1], Enumerable.Range(-1, 4).Select(i => numbers[i]));
        Assert.Equal(-1, new PaddedList<int>([])[0]);
    }

    [Theory]
    [InlineData(-65)]
    [InlineData(66)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Far_beyond_is_a_fault(int index) => Assert.Throws<IndexOutOfRangeException>(() => new PaddedList<int>([5, 6])[index]);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void An_array_that_is_taken_over_holds_its_first_items(int more)
    {
        var items = new int[2 + PaddedList<int>.Room + more];
        (items[0], items[1], items[2]) = (5, 6, 7);
        var numbers = PaddedList<int>.Over(items, 2);
        Assert.Equal(2, numbers.Length);
        Assert.Equal([-1, 5, 6, -1, -1], Enumerable.Range(-1, 5).Select(i => numbers[i]));
        Assert.Equal([5, 6], numbers.Copy().Items.ToArray());
    }

    [Fact]
    public void The_words_of_a_long_article_are_those_of_its_parts()
    {
        const string part = "\"We won,\" said Ana Vega, who left.\n\n";
        var words = Read.Words(string.Concat(Enumerable.Repeat(part, 10_000)));
        var once = Read.Words(part);
        Assert.Equal(10_000 * once.Tokens.Length, words.Tokens.Length);
        for (var t = 0; t < words.Tokens.Length; t++)
        {
            Assert.Equal(once.Tokens[t % once.Tokens.Length].Start + (t / once.Tokens.Length * part.Length), words.Tokens[t].Start);
            Assert.Equal(t / once.Tokens.Length, words.SentenceOf[t]);
        }

        Assert.Equal((TokenKind.None, TokenKind.None), (words.Tokens[-1].Kind, words.Tokens[words.Tokens.Length].Kind));
    }

    [Fact]
    public void The_token_beyond_an_article_says_nothing()
    {
        const string text = "Yes.";
        var words = Read.Words(text);
        foreach (var outside in new[] { -1, words.Tokens.Length })
        {
            ref readonly var token = ref words.Tokens[outside];
            Assert.Equal((TokenKind.None, PartOfSpeech.Punctuation, 0, '\0', '\0'), (token.Kind, token.Tag, token.Length, token.FirstOf(text), token.LastOf(text)));
            Assert.False(token.IsUpper || token.IsVerb || token.IsFiniteVerb || token.HasClass(unchecked((Corpus.Extraction.Languages.WordClass)(-1))));
            Assert.True(token.Of(text).IsEmpty);
            Assert.Equal((-1, -1, -1), (words.SentenceOf[outside], words.ParagraphOf[outside], words.QuotedSpanAt[outside]));
            Assert.True(words.Sentences[words.SentenceOf[outside]].Tokens.IsEmpty);
            Assert.Equal(Corpus.Abstractions.ParagraphKind.Separator, words.KindOf(outside));
        }
    }
}
