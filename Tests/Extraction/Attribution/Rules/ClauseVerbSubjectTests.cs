using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class ClauseVerbSubjectTests
{
    [Theory]
    [InlineData("The plan had failed, said Ana Vega.", "Ana Vega | said | The plan had failed")]
    [InlineData("The plan had failed, said Ana Vega, the mayor of Orford.", "Ana Vega, the mayor of Orford | said | The plan had failed")]
    [InlineData("Because of how farmers vote, explained Ana Vega, \"we lost it.\"", "Ana Vega | explained | \"we lost it.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.ClauseVerbSubject));

    [Theory]
    [InlineData("The plan had failed, said nobody's report on Monday that it had.")]
    [InlineData("Ana Vega, who was there, told the Herald, \"The plan has failed.\"")]
    [InlineData("On the other side, Ana Vega, a farmer from Orford, tweeted a warning.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.ClauseVerbSubject));
}
