using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class NameLineTests
{
    [Theory]
    [InlineData("The town was asked about the vote.\n\nAna Vega, 71, retired\n\n\"We have done all we can.\"\n\nLee Oro, 40, nurse\n\n\"It hurts.\"", "Ana Vega, 71, retired | - | \"We have done all we can.\" / Lee Oro, 40, nurse | - | \"It hurts.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.NameLine));

    [Theory]
    [InlineData("The town was asked about the vote.\n\nAna Vega, 71, has retired.\n\n\"We have done all we can.\"")]
    [InlineData("The town was asked about the vote.\n\nVega and the town\n\n\"We have done all we can.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.NameLine));
}
