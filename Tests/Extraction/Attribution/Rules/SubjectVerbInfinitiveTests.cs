using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SubjectVerbInfinitiveTests
{
    [Theory]
    [InlineData("Vega vowed only to appeal.", "Vega | vowed only | to appeal")]
    [InlineData("Vega vowed to appeal.", "Vega | vowed | to appeal")]
    [InlineData("The council urged the mayor to resign.", "The council | urged | the mayor to resign")]
    [InlineData("Vega declined to comment on the plan.", "Vega | declined | to comment on the plan")]
    [InlineData("Vega commanded the party to \"do the right thing.\"", "Vega | commanded | the party to \"do the right thing.\"")]
    [InlineData("Vega promised not to resign.", "Vega | promised | not to resign")]
    [InlineData("They like the plan, which Vega hopes to change.", "Vega | hopes | which … to change")]
    [InlineData("Vega advised the farmers in 2007 to \"join the club of the old.\"", "Vega | advised | the farmers in 2007 to \"join the club of the old.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SubjectVerbInfinitive));

    [Theory]
    [InlineData("Vega stopped to rest.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SubjectVerbInfinitive));
}
