using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class PrecedingParagraphTests
{
    [Theory]
    [InlineData("Ana Vega had a short answer:\n\n\"We lost the vote and we will learn.\"", "Ana Vega | : | \"We lost the vote and we will learn.\"")]
    [InlineData("Ana Vega spoke to the press on Monday.\n\n\"We lost the vote and we will learn.\"", "Ana Vega | spoke | \"We lost the vote and we will learn.\"")]
    [InlineData("Partial transcript as follows:\n\n\"We lost the vote and we will learn.\"", "Partial transcript | : | \"We lost the vote and we will learn.\"")]
    [InlineData("It is hard to say how much this meant, as the union's website notes:\n\n\"We lost the vote and we will learn.\"", "the union's website | notes | \"We lost the vote and we will learn.\"")]
    [InlineData("What it means is left to the reader, since Ana Vega spoke only of the rain.\n\n\"We lost the vote and we will learn.\"", "Ana Vega | spoke | \"We lost the vote and we will learn.\"")]
    [InlineData("It rained, and Ana Vega was there.\n\nStated Vega:\n\n\"We lost the vote and we will learn.\"", "Vega | Stated | \"We lost the vote and we will learn.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.PrecedingParagraph));

    [Theory]
    [InlineData("Read more below:\n\n\"We lost the vote and we will learn.\"")]
    [InlineData("It gets better:\n\n\"We lost the vote and we will learn.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.PrecedingParagraph));
}
