using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class InTheWordsOfTests
{
    [Theory]
    [InlineData("In the mayor's words, the plan was a mess.", "the mayor's | words | the plan was a mess")]
    [InlineData("The plan was a mess, in her view.", "her | view | The plan was a mess")]
    [InlineData("In the words of Ana Vega, the plan was a mess.", "Ana Vega | In the words of | the plan was a mess")]
    [InlineData("To quote Ana Vega, \"we lost the vote.\"", "Ana Vega | To quote | \"we lost the vote.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.InTheWordsOf));

    [Theory]
    [InlineData("In the spring, the plan was a mess.")]
    [InlineData("The farmers voted for her and so clearly believed in her judgment.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.InTheWordsOf));
}
