using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class AccordingToTests
{
    [Theory]
    [InlineData("The plan had failed, according to the mayor.", "the mayor | according to | The plan had failed")]
    [InlineData("According to the mayor, the plan had failed.", "the mayor | According to | the plan had failed")]
    [InlineData("The hall was closed because according to the mayor, the roof was late.", "the mayor | according to | the roof was late")]
    [InlineData("The plan, according to the mayor, had failed.", "the mayor | according to | The plan … had failed")]
    [InlineData("According to the Herald: \"The plan has failed.\"", "the Herald | According to | \"The plan has failed.\"")]
    [InlineData("The plan failed (the roof was late, according to the mayor).", "the mayor | according to | the roof was late")]
    [InlineData("The roof was late, according to papers seen by the mayor.", "papers seen by the mayor | according to | The roof was late")]
    [InlineData("The roof was late, per the report.", "the report | per | The roof was late")]
    [InlineData("According to Ana Vega: \"We lost the whole vote.\"", "Ana Vega | According to | \"We lost the whole vote.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.AccordingTo));

    [Theory]
    [InlineData("They acted according to plan.")]
    [InlineData("They came late, twice per day.")]
    [InlineData("A quarter of that, per the town's plan, is ten dollars.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.AccordingTo));
}
