using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SentenceSpeakerTests
{
    [Theory]
    [InlineData("Ana Vega is praising Bea Oro, who ended her race on Monday, as \"a friend of the whole town.\"", "Ana Vega | is praising | \"a friend of the whole town.\"")]
    [InlineData("Bruno Oro is so reckless, the mayor said, that if he ran again, \"we would all leave the town.\"", "the mayor | said | \"we would all leave the town.\"")]
    [InlineData("It helps, Ana Vega said in an interview, that the town \"came together for once.\"", "Ana Vega | said | \"came together for once.\"")]
    [InlineData("Ana Vega praised the town, which keeps a road, where people \"take care of each other.\"", "Ana Vega | praised | \"take care of each other.\"")]
    [InlineData("She truly believes, Ana Vega said, that \"Bea Oro is a good woman.\"", "Ana Vega | said | \"Bea Oro is a good woman.\"")]
    [InlineData("Ana Vega also embraced the new way -- \"I think it is good.\"", "Ana Vega | also embraced | \"I think it is good.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SentenceSpeaker));

    [Theory]
    [InlineData("\"We lost,\" said Ana Vega, one of the old \"big four\" lawyers.")]
    [InlineData("\"We lost,\" said Ana Vega, before the crowd shouted about \"the end of the old town\" in May.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SentenceSpeaker));
}
