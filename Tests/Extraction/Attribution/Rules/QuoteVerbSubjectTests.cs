using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class QuoteVerbSubjectTests
{
    [Theory]
    [InlineData("\"We won,\" said Ana Vega.", "Ana Vega | said | \"We won,\"")]
    [InlineData("\"We won,\" said Ana Vega, a lawyer from Orford.", "Ana Vega, a lawyer from Orford | said | \"We won,\"")]
    [InlineData("\"We won,\" said Vega, who runs the shop.", "Vega, who runs the shop | said | \"We won,\"")]
    [InlineData("\"We won,\" said the head of the union.", "the head of the union | said | \"We won,\"")]
    [InlineData("\"We won,\" said master of ceremonies Ana Vega.", "master of ceremonies Ana Vega | said | \"We won,\"")]
    [InlineData("Ana Vega ran.\n\n\"We lost the vote,\" hit back Vega.", "Vega | hit back | \"We lost the vote,\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.QuoteVerbSubject));

    [Theory]
    [InlineData("\"We won,\" said on Monday.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.QuoteVerbSubject));
}
