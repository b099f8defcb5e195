using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class FragmentContinuationTests
{
    [Theory]
    [InlineData("Ana Vega met Bruno Oro. It is hard to learn the truth, he said. Good words can still help, but only when \"the truth is better than the lie.\"", "he | - | \"the truth is better than the lie.\"")]
    [InlineData("\"We lost,\" Ana Vega said. Now, \"there is no money for a second try.\"", "Ana Vega | - | \"there is no money for a second try.\"")]
    [InlineData("\"We lost,\" Ana Vega said. It \"amounts to a gift for the other side.\"", "Ana Vega | - | \"amounts to a gift for the other side.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.FragmentContinuation));

    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. That could trigger a \"hung council\" in May.")]
    [InlineData("\"We lost,\" Ana Vega said. It was \"over\" for the town.")]
    [InlineData("\"We lost,\" Ana Vega said. The council made it clear that it \"was not to blame for anything.\"")]
    [InlineData("\"We lost,\" Ana Vega said. Bea Oro is not \"a fan of the whole thing\" either.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.FragmentContinuation));
}
