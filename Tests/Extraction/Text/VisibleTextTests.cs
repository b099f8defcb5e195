using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Text;

public class VisibleTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Caf\u00e9 \u201cA\u201d", "Caf\u00e9 \u201cA\u201d")]
    [InlineData("a\nb\tc\0", "a\u240Ab\u2409c\u2400")]
    [InlineData("\u001b]0;a\u0007\u007f\u009b31m", "\u241B]0;a\u2407\uFFFD\uFFFD31m")]
    public void Control_characters_are_pictures(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void A_message_says_nothing_to_a_terminal() => Assert.Equal(
        "No speaker found for this quote; to set one, add [quote a \"We\tlost\u241B[2J\"] and below it 'speaker = NAME' to a .corpusconfig file",
        FindingText.Of(FindingId.NoSource, new EquatableArray<string>(["[quote a \"We\tlost\u001b[2J\"]"])));
}
