using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class ViewpointTests
{
    [Theory]
    [InlineData("Ana Vega met Lee Oro.\n\nFor Vega, it is a matter of \"the boats we love\".", "Vega | - | \"the boats we love\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.Viewpoint));

    [Theory]
    [InlineData("Ana Vega met Lee Oro.\n\nFor Vega, Oro had a word of \"the boats we love\".")]
    [InlineData("Ana Vega met Lee Oro.\n\nFor years, it was a matter of \"the boats we love\".")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.Viewpoint));
}
