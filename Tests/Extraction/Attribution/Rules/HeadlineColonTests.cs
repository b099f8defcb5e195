using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class HeadlineColonTests
{
    [Theory]
    [InlineData("Mayor: Plan will fail\n\nThe town waited for the vote on Monday.", "Mayor | : | Plan will fail")]
    [InlineData("The town waited. Speaking to the Herald Ana Vega claimed: \"It was late.\"", "Ana Vega | claimed: | \"It was late.\"")]
    [InlineData("The plan will fail in the end - More from Ana Vega: \"It was late.\"", "Ana Vega | : | \"It was late.\"")]
    [InlineData("\"The plan is sound\": Ana Vega says roads can wait\n\nThe town waited for the vote on Monday, and for the plan that it had been shown.", "Ana Vega | : | \"The plan is sound\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.HeadlineColon));

    [Theory]
    [InlineData("The Budget Office: What is it and what does it do?\n\nThe town waited for the vote on Monday.")]
    [InlineData("Breaking: Plan will fail\n\nThe town waited for the vote on Monday.")]
    [InlineData("There was one rule - for men of the town: \"Never be late.\"")]
    [InlineData("Said Vega: \"Never be late.\"\n\nAna Vega waited for the vote on Monday.")]
    [InlineData("\"The Long Road\": a plan that Ana Vega says can wait\n\nThe town waited for the vote on Monday, and for the plan that it had been shown.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.HeadlineColon));
}
