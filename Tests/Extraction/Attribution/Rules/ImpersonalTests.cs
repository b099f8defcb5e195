using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class ImpersonalTests
{
    [Theory]
    [InlineData("The plan is expected to fail.", "- | is expected | The plan … to fail")]
    [InlineData("The plan seems to fail.", "- | seems | The plan … to fail")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.Impersonal));

    [Theory]
    [InlineData("Vega expects the plan to fail.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.Impersonal));
}
