using Corpus.Extraction.Document;

namespace Corpus.Tests.Extraction.Document;

public class EdgedTests
{
    [Fact]
    public void Beyond_the_first_and_the_last_stands_nothing()
    {
        var numbers = new Edged<int>([5, 6]);
        Assert.Equal([-1, 5, 6, -1], Enumerable.Range(-1, 4).Select(i => numbers[i]));
        Assert.Equal(-1, new Edged<int>([])[0]);
    }

    [Theory]
    [InlineData(-65)]
    [InlineData(66)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Far_beyond_is_a_fault(int index) => Assert.Throws<IndexOutOfRangeException>(() => new Edged<int>([5, 6])[index]);

    [Fact]
    public void The_token_beyond_an_article_says_nothing()
    {
        const string text = "Yes.";
        var words = Read.Words(text);
        foreach (var outside in new[] { -1, words.Tokens.Length })
        {
            ref readonly var token = ref words.Tokens[outside];
            Assert.Equal((TokenKind.None, PartOfSpeech.Punctuation, 0, '\0', '\0'), (token.Kind, token.Tag, token.Length, token.FirstOf(text), token.LastOf(text)));
            Assert.False(token.IsUpper || token.IsVerb || token.IsFiniteVerb || token.Is(unchecked((Corpus.Extraction.English.WordClass)(-1))));
            Assert.True(token.Of(text).IsEmpty);
            Assert.Equal((-1, -1, -1), (words.SentenceOf[outside], words.ParagraphOf[outside], words.PassageAt[outside]));
            Assert.True(words.Sentences[words.SentenceOf[outside]].Tokens.IsEmpty);
            Assert.Equal(Corpus.Abstractions.ParagraphKind.Separator, words.KindOf(outside));
        }
    }
}
