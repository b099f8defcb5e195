using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class LightVerbCueTests
{
    [Theory]
    [InlineData("Vega expressed concern about the plan.", "Vega | expressed concern about | the plan")]
    [InlineData("Vega has serious doubts that the plan works.", "Vega | has serious doubts | that the plan works")]
    [InlineData("Vega is an outspoken critic of the plan.", "Vega | is an outspoken critic of | the plan")]
    [InlineData("Vega took credit for \"being right\" on the road.", "Vega | took credit for | \"being right\" on the road")]
    [InlineData("They left, with Ana Vega taking aim at the council.", "Ana Vega | taking aim at | the council")]
    [InlineData("Ana Vega reached the view that the vote was lost.", "Ana Vega | reached the view | that the vote was lost")]
    [InlineData("Ana Vega is of the opinion that the vote was lost.", "Ana Vega | is of the opinion | that the vote was lost")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.LightVerbCue));

    [Theory]
    [InlineData("Vega has a house that was built in May.")]
    [InlineData("Vega took the road to the town.")]
    [InlineData("Vega is a friend of the plan.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.LightVerbCue));
}
