using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class RelativeContentTests
{
    [Theory]
    [InlineData("They saw a plan that officials say is ready.", "officials | say | that … is ready")]
    [InlineData("It was what Vega called \"a mess.\"", "Vega | called | what … \"a mess.\"")]
    [InlineData("They met Oro, whom Vega described as \"a true friend.\"", "Vega | described as | whom … \"a true friend.\"")]
    [InlineData("She denounced what she called the \"endless\" delay of the vote.", "she | called | what … the \"endless\" delay of the vote")]
    [InlineData("It was what Vega called a \"long and bitter night.\"", "Vega | called | what … a \"long and bitter night.\"")]
    [InlineData("They like the tax, which Vega has long opposed.", "Vega | has long opposed | which")]
    [InlineData("In a clip that the judge called \"a mess,\" Oro left the hall.", "the judge | called | that … \"a mess,\"")]
    [InlineData("It was a plan he says is ready.", "he | says | is ready")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.RelativeContent));

    [Theory]
    [InlineData("They saw a plan that officials wrote.")]
    [InlineData("They met Oro, whom Vega described as a true friend.")]
    [InlineData("They saw a hall in which Vega praised the plan.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.RelativeContent));
}
