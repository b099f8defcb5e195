using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SignatureTests
{
    [Theory]
    [InlineData("\"Never again will we lose.\" - Ana Vega", "Ana Vega | - | \"Never again will we lose.\"")]
    [InlineData("\"Never again will we lose.\"\n\n— Ana Vega, Denver", "Ana Vega | — | \"Never again will we lose.\"")]
    [InlineData("The vote was held in May, after a long and bitter fight.\n\n\"We lost the vote and we will learn.\nAna Vega, Center for Counting.\"\n\nThe sun came out.", "Ana Vega, Center for Counting | - | \"We lost the vote and we will learn.")]
    [InlineData("\"Never again will we lose.\" (Ana Vega, 71, trader)", "Ana Vega, 71, trader | - | \"Never again will we lose.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.Signature));

    [Theory]
    [InlineData("\"Never again will we lose.\" - and so it was.")]
    [InlineData("\"Never again will we lose.\"\n\n— The sun came out.")]
    [InlineData("\"Never again will we lose.\" Ana Vega.")]
    [InlineData("\"Never again will we lose.\" (Ana Vega left.)")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.Signature));
}
