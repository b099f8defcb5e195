using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class PassiveNamingTests
{
    [Theory]
    [InlineData("The plan was described by the mayor as \"a mess.\"", "the mayor | was described | The plan … \"a mess.\"")]
    [InlineData("The plan was called \"a mess\" by the mayor.", "the mayor | was called | The plan … \"a mess\"")]
    [InlineData("They took an offer seen by the union as a \"lifeline\" for the town.", "the union | seen | a \"lifeline\" for the town")]
    [InlineData("The offer was later deemed \"a trap\" and \"a shame\" there.", "- | was later deemed | The offer … \"a trap\" and \"a shame\" there")]
    [InlineData("The road was described as \"a mess.\"", "- | was described as | The road … \"a mess.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.PassiveNaming));

    [Theory]
    [InlineData("The plan was described in May by the council.")]
    [InlineData("The plan was called off by the mayor.")]
    [InlineData("The mayor called the plan \"a mess.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.PassiveNaming));
}
