using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SubjectAfterQuoteTests
{
    [Theory]
    [InlineData("\"We lost the vote,\" danced the mayor.", "the mayor | danced | \"We lost the vote,\"")]
    [InlineData("\"We lost the vote!\" waved the farmer, and left.", "the farmer | waved | \"We lost the vote!\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SubjectAfterQuote));

    [Theory]
    [InlineData("The hall was full on the day of the vote.\n\n\"We lost.\" Ana Vega sat down.")]
    [InlineData("\"We lost,\" Ana Vega deadpanned.")]
    [InlineData("\"We lost,\" deadpanned Ana Vega.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SubjectAfterQuote));
}
