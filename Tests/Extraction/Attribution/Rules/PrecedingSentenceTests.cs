using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class PrecedingSentenceTests
{
    [Theory]
    [InlineData("After the vote, Ana Vega shook her head. \"It was terrible.\"", "Ana Vega | - | \"It was terrible.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.PrecedingSentence));

    [Theory]
    [InlineData("Ana Vega was asked, \"Will you run in May?\"")]
    [InlineData("Ana Vega ran in May.\n\nThe old Vega poster hung in every street. \"It was a wonderful time.\"")]
    [InlineData("The deal was signed in May. \"It was terrible.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.PrecedingSentence));
}
