using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class BlockQuotationTests
{
    [Theory]
    [InlineData("Ana Vega wrote to the board:\n\n> We lost the vote. He says we won.\n>\n> We will learn.\n\nThe sun came out.", "Ana Vega | wrote | We lost the vote. He says we won. … We will learn.")]
    [InlineData("It rained in Orford.\n\n> We lost the vote.\n>\n> — Ana Vega\n\nThe sun came out.", "Ana Vega | — | We lost the vote.")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.BlockQuotation));

    [Theory]
    [InlineData("It rained in Orford.\n\n> We lost the vote.\n\nThe sun came out.")]
    [InlineData("Ana Vega wrote to the board.\n\n> We lost the vote.\n\nThe sun came out.")]
    [InlineData("Ana Vega wrote to the board:\n\n> \"We lost the vote.\"\n\nThe sun came out.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.BlockQuotation));
}
