using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Text;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("We lost.", 2)]
    [InlineData("We lost — and how", 4)]
    [InlineData("“We” … lost", 2)]
    [InlineData("don’t ask", 2)]
    [InlineData("Élan vital, 大会 и мир", 5)]
    [InlineData("  two   words ", 2)]
    public void Words_are_separated_by_spaces_and_hold_a_letter_or_a_digit(string text, int words) => Assert.Equal(words, WordCounter.Count(text));
}
