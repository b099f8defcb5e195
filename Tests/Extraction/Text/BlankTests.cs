using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Text;

public class BlankTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(" \t\u00a0\n", true)]
    [InlineData("\u200b\ufeff\u00ad\0", true)]
    [InlineData("\u200ba", false)]
    [InlineData("\u2014", false)]
    public void Some_texts_say_nothing(string text, bool blank)
    {
        Assert.Equal(blank, Blank.Is(text));
        Assert.Equal(blank ? null : text, Blank.ToNull(text));
    }

    [Fact]
    public void What_says_nothing_is_no_element() => Assert.Equal(["a", "b"], Blank.Without(["a", "", " ", "b"]));
}
