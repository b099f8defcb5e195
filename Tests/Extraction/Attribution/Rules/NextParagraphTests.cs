using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class NextParagraphTests
{
    [Theory]
    [InlineData("The rain that Ana Vega had feared fell all day.\n\n\"We lost the vote and we will learn.\"\n\nVega, smiling, added, \"And how!\"", "Vega | - | \"We lost the vote and we will learn.\"")]
    [InlineData("It rained all day.\n\nAna Vega is hopeful for the town.\n\n\"We lost the vote and we will learn.\"\n\n\"We always do,\" Vega said.", "Vega | said | \"We lost the vote and we will learn.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.NextParagraph));

    [Theory]
    [InlineData("Ana Vega is hopeful for the town.\n\n\"Did you lose the vote in the end?\"\n\n\"We always do,\" Vega said.")]
    [InlineData("Ana Vega is hopeful for the town.\n\n\"We lost the vote and we will learn.\"\n\n\"We always do,\" Bea Oro said.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.NextParagraph));
}
