using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class NounBesideQuoteTests
{
    [Theory]
    [InlineData("Ana Vega met Lee Oro.\n\n\"We lost the vote.\" That was Vega's verdict.", "Vega's | - | \"We lost the vote.\"")]
    [InlineData("Ana Vega met Lee Oro.\n\n\"We lost the vote.\" Those were the blunt words of Vega.", "Vega | - | \"We lost the vote.\"")]
    [InlineData("Ana Vega met Lee Oro.\n\n\"We lost the vote\", was the verdict of Vega.", "Vega | - | \"We lost the vote\"")]
    [InlineData("Ana Vega met Lee Oro.\n\n\"We lost the vote\" is how Vega describes it.", "Vega | - | \"We lost the vote\"")]
    [InlineData("Ana Vega met Lee Oro.\n\nThe response from Vega? \"We lost the vote.\"", "Vega | - | \"We lost the vote.\"")]
    [InlineData("Ana Vega met Lee Oro.\n\n\"We lost the vote.\"\n\n\"Nobody came.\"\n\nThe words are those of Ana Vega, who ran.", "Ana Vega | - | \"We lost the vote.\" / Ana Vega | - | \"Nobody came.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.NounBesideQuote));

    [Theory]
    [InlineData("Ana Vega met Lee Oro.\n\n\"We lost the vote.\" That was the end of the day.")]
    [InlineData("Ana Vega met Lee Oro.\n\n\"We lost the vote.\" That was a mistake, Oro said.")]
    [InlineData("Ana Vega met Lee Oro.\n\n\"We lost the vote.\" The words hung in the air.")]
    [InlineData("Ana Vega met Lee Oro.\n\nThe night? \"We lost the vote.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.NounBesideQuote));
}
