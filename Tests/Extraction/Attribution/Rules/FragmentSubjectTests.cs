using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class FragmentSubjectTests
{
    [Theory]
    [InlineData("Ana Vega landed a dig at \"my dear old friend Bea Oro.\"", "Ana Vega | - | \"my dear old friend Bea Oro.\"")]
    [InlineData("Ana Vega opened with a call for the town to \"wake up\" at last.", "Ana Vega | - | \"wake up\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.FragmentSubject));

    [Theory]
    [InlineData("Ana Vega was hit by chants of \"go home to your town.\"")]
    [InlineData("Ana Vega met the man whose book is about \"the end of the old town.\"")]
    [InlineData("The rain fell on \"the end of the old town.\"")]
    [InlineData("Ana Vega drove through the \"old town\" on Monday.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.FragmentSubject));
}
