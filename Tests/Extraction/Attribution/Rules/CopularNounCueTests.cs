using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class CopularNounCueTests
{
    [Theory]
    [InlineData("The mayor's answer was that the plan had failed.", "The mayor's | answer was | that the plan had failed")]
    [InlineData("Her motto in May was: \"Never again.\"", "Her | motto in May was | \"Never again.\"")]
    [InlineData("The mayor's view, stated on the air, is that the town lost.", "The mayor's | view, stated on the air, is | that the town lost")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.CopularNounCue));

    [Theory]
    [InlineData("The answer was that the plan had failed.")]
    [InlineData("Her view is \"wrong\" for the town.")]
    [InlineData("Her road was that of a farmer.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.CopularNounCue));
}
