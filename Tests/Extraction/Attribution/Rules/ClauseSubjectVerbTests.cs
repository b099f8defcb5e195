using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class ClauseSubjectVerbTests
{
    [Theory]
    [InlineData("The plan had failed, Vega said.", "Vega | said | The plan had failed")]
    [InlineData("While the town paid, the plan had failed, Vega said.", "Vega | said | While the town paid, the plan had failed")]
    [InlineData("The plan, Vega said, had failed.", "Vega | said | The plan … had failed")]
    [InlineData("The plan had failed, the mayor told reporters on Monday.", "the mayor | told | The plan had failed")]
    [InlineData("They must meet, Vega tweeted, \"or I will leave.\"", "Vega | tweeted | They must meet … \"or I will leave.\"")]
    [InlineData("The plan had failed, Vega said, but \"we will try again.\"", "Vega | said | The plan had failed … but \"we will try again.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.ClauseSubjectVerb));

    [Theory]
    [InlineData("In the spring, Vega left.")]
    [InlineData("When it was over, Vega said the plan had failed.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.ClauseSubjectVerb));
}
