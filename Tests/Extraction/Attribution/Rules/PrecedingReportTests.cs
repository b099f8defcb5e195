using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class PrecedingReportTests
{
    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. Bea Oro supported the plan. \"I liked it a lot.\"", "Bea Oro | - | \"I liked it a lot.\"")]
    [InlineData("Ana Vega disliked the deal. \"It was terrible.\"", "Ana Vega | - | \"It was terrible.\"")]
    [InlineData("Ana Vega said that the vote was lost. \"Nobody came.\"", "Ana Vega | - | \"Nobody came.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.PrecedingReport));

    [Theory]
    [InlineData("Ana Vega said that the vote was lost. Bea Oro sat down. \"Nobody came.\"")]
    [InlineData("\"We lost,\" Ana Vega said. \"Nobody came.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.PrecedingReport));
}
