using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class ContinuationTests
{
    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. \"We will learn.\"", "Ana Vega | said | \"We lost,\" … \"We will learn.\"")]
    [InlineData("\"We lost,\" Ana Vega said. \"We will learn.\" The room was silent. \"We always do.\"", "Ana Vega | said | \"We lost,\" … \"We will learn.\" … \"We always do.\"")]
    [InlineData("Ana Vega called it \"a sad day.\" \"We will learn,\" and so on.", "Ana Vega | called | \"We will learn,\"")]
    [InlineData("Ana Vega said that the day was \"long\" for the town. \"We will learn.\"", "Ana Vega | said | \"We will learn.\"")]
    [InlineData("\"We lost,\" Ana Vega said, adding that it was late. \"We will learn.\"", "Ana Vega | said | \"We will learn.\"")]
    [InlineData("\"We lost,\" said Ana Vega, a farmer who said she had not voted. \"We will learn.\"", "Ana Vega, a farmer who said she had not voted | said | \"We lost,\" … \"We will learn.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.Continuation));

    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. Bea Oro supported the plan. \"I liked it a lot.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.Continuation));
}
