using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class NounCueTests
{
    [Theory]
    [InlineData("Her claim that the plan had failed was false.", "Her | claim | that the plan had failed")]
    [InlineData("The mayor's call for a vote was heard.", "The mayor's | call for | a vote")]
    [InlineData("They liked her claim in the debate that the plan had failed.", "her | claim | that the plan had failed")]
    [InlineData("Her attacks on the council have angered many.", "Her | attacks on | the council")]
    [InlineData("They heard her claim that officials said nothing.", "her | claim | that officials said nothing")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.NounCue));

    [Theory]
    [InlineData("The mayor's answer was that the plan had failed.")]
    [InlineData("Her motto in May was: \"Never again.\"")]
    [InlineData("Vega expressed concern about the plan.")]
    [InlineData("Vega has serious doubts that the plan works.")]
    [InlineData("Vega is an outspoken critic of the plan.")]
    [InlineData("Vega took credit for \"being right\" on the road.")]
    [InlineData("They left, with Ana Vega taking aim at the council.")]
    [InlineData("The call for a vote was heard.")]
    [InlineData("The mayor's answer was long.")]
    [InlineData("His view is \"wrong\" in many ways.")]
    [InlineData("Vega has a house of brick.")]
    [InlineData("Vega is a friend of the mayor.")]
    [InlineData("The town raised taxes on land.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.NounCue));
}
