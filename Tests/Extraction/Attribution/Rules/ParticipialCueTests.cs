using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class ParticipialCueTests
{
    [Theory]
    [InlineData("Noting that the plan had failed, Vega left the hall.", "Vega | Noting | that the plan had failed")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.ParticipialCue));

    [Theory]
    [InlineData("Leaving the hall, Vega slept.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.ParticipialCue));
}
