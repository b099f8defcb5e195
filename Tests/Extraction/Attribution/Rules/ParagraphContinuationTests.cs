using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class ParagraphContinuationTests
{
    [Theory]
    [InlineData("\"We lost,\" Ana Vega said.\n\n\"We will learn from it.\"", "Ana Vega | said | \"We will learn from it.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.ParagraphContinuation));

    [Theory]
    [InlineData("It rained all day.\n\nAna Vega sat down in the hall, where friends of hers said the town was lost.\n\n\"We are sorry for what was said.\"\n\nIt was signed.")]
    [InlineData("When Ana Vega met Bruno Oro in May, she gave him a box. Inside was a red lamp.\n\n\"I give you this with my best wishes.\"")]
    [InlineData("We met in the hall.\n\n\"But you lost the vote,\" I said.\n\n\"No, we never lost it.\"")]
    [InlineData("It rained all day.\n\n\"We lost the vote and we will learn.\"\n\nThe sun came out.")]
    [InlineData("# Vote\n\n\"We lost,\" Ana Vega said.\n\n## Reactions\n\n\"We will learn from it.\"")]
    [InlineData("When Ana Vega met Bruno Oro in May, she gave him a box.\n\n\"The box holds the keys to the city.\"\n\nIt was red.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.ParagraphContinuation));
}
