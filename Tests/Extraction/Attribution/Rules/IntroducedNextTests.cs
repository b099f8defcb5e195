using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class IntroducedNextTests
{
    [Theory]
    [InlineData("The pier has been shut since March, and nobody knows why.\n\n\"It has been six months.\"\n\nAna Vega, the captain, is tired of waiting.", "Ana Vega | - | \"It has been six months.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.IntroducedNext));

    [Theory]
    [InlineData("The pier has been shut since March, and Lee Oro knows why.\n\n\"It has been six months.\"\n\nAna Vega, the captain, is tired of waiting.")]
    [InlineData("The pier has been shut since March, and nobody knows why.\n\n\"It has been six months.\"\n\nThe captain is tired of waiting.")]
    [InlineData("Ana Vega runs the pier.\n\nIt has been shut since March.\n\n\"It has been six months.\"\n\nVega is tired of waiting.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.IntroducedNext));
}
