using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class CoordinatedQuoteTests
{
    [Theory]
    [InlineData("Ana Vega said, \"We lost the vote\" - and here a friend wept - \"and we will learn from it.\"", "Ana Vega | said | \"We lost the vote\" … \"and we will learn from it.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.CoordinatedQuote));

    [Theory]
    [InlineData("\"We lost,\" said Ana Vega; Bea Oro was \"not in the town hall at all.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.CoordinatedQuote));
}
