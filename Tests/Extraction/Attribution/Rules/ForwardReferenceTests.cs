using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class ForwardReferenceTests
{
    [Theory]
    [InlineData("\"We lost.\" \"We will learn,\" Ana Vega said.", "Ana Vega | said | \"We lost.\" … \"We will learn,\"")]
    [InlineData("\"I don't think the common view\" -- that the mayor is done -- \"is going to last,\" he said.", "he | said | \"I don't think the common view\" … \"is going to last,\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.ForwardReference));

    [Theory]
    [InlineData("\"This is the common view.\" It rained. \"Nothing is going to last,\" he said.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.ForwardReference));
}
