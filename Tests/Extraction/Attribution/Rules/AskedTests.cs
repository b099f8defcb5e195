using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class AskedTests
{
    [Theory]
    [InlineData("Asked by a reporter whether the plan had failed, Vega left.", "a reporter | Asked by | whether the plan had failed")]
    [InlineData("Asked whether the plan had failed, Vega left.", "- | Asked | whether the plan had failed")]
    [InlineData("Vega was asked about the plan.", "- | was asked about | the plan")]
    [InlineData("Vega was asked, \"Will you run?\"", "- | was asked | \"Will you run?\"")]
    [InlineData("Ana Vega, when asked what about the plan is wrong, left the hall.", "- | asked | what about the plan is wrong")]
    [InlineData("Asked in Orford recently which plan she liked, Vega left.", "- | Asked | which plan she liked")]
    [InlineData("When Ana Vega was asked if the vote was lost, she replied, \"Never.\"", "- | was asked | if the vote was lost")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.Asked));

    [Theory]
    [InlineData("Vega asked the council to wait.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.Asked));
}
