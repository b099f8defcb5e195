using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SeveralParagraphsTests
{
    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. \"We will learn.\n\n\"And then we will win.\"", "Ana Vega | said | \"We lost,\" … \"We will learn. … \"And then we will win.\"")]
    [InlineData("\"We lost,\" said Ana Vega. \"It was close.\n\n\"It hurts.\n\n\"But we will win.\"", "Ana Vega | said | \"We lost,\" … \"It was close. … \"It hurts. … \"But we will win.\"")]
    [InlineData("The town is quiet.\n\n\"We lost the vote.\n\n\"And then we will win,\" Ana Vega said.", "Ana Vega | said | \"We lost the vote. … \"And then we will win,\"")]
    [InlineData("The town is quiet.\n\nAna Vega said: ‘We lost the voters’ trust.\n\n‘And then we will win.’", "Ana Vega | said: | ‘We lost the voters’ trust. … ‘And then we will win.’")]
    [InlineData("The town is quiet.\n\nAna Vega said: 'We lost.\n\n'It hurts.\n\n'But we will win.'", "Ana Vega | said: | 'We lost. … 'It hurts. … 'But we will win.'")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SeveralParagraphs));

    [Theory]
    [InlineData("\"We lost,\" said Ana Vega.\n\n\"And then we will win,\" said Bea Oro.")]
    [InlineData("\"We lost the vote.\n\n\"And then we will win.\"\n\nThe sun came out.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SeveralParagraphs));
}
