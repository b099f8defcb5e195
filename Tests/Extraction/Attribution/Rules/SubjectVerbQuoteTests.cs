using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SubjectVerbQuoteTests
{
    [Theory]
    [InlineData("Ana Vega said, \"We won.\"", "Ana Vega | said | \"We won.\"")]
    [InlineData("Ana Vega, Chair of the town council said: \"We won.\"", "Ana Vega, Chair of the town council | said: | \"We won.\"")]
    [InlineData("Ana Vega, a member of the council said: \"We won.\"", "Ana Vega, a member of the council | said: | \"We won.\"")]
    [InlineData("Vega said: \"We won.\"", "Vega | said: | \"We won.\"")]
    [InlineData("The mayor left, and Vega responded:\n\n\"We won the vote.\"", "Vega | responded: | \"We won the vote.\"")]
    [InlineData("Another tweeted, \"She is above the law.\"", "Another | tweeted | \"She is above the law.\"")]
    [InlineData("Ana Vega, who told the Herald of it, told her friends, \"We won it.\"", "Ana Vega | told | \"We won it.\"")]
    [InlineData("After Ana Vega, asked about the vote, had said, \"We won it.\"", "Ana Vega | had said | \"We won it.\"")]
    [InlineData("Ana Vega, president and chief executive of the union stated, \"We won it.\"", "Ana Vega, president and chief executive of the union | stated | \"We won it.\"")]
    [InlineData("The deal had come up Friday after Ana Vega, asked about the vote, had said, \"We won it.\"", "Ana Vega | had said | \"We won it.\"")]
    [InlineData("Vega spoke about the harvest when he told Bruno Oro of the Herald, \"We won it.\"", "he | told | \"We won it.\"")]
    [InlineData("Ana Vega, chairman of Oslo Rising (a local club), tweeted: \"We won.\"", "Ana Vega, chairman of Oslo Rising (a local club), | tweeted: | \"We won.\"")]
    [InlineData("When Oro said that Vega had paid nothing ― as was known by then ― Vega boasted, \"We won it.\"", "Vega | boasted | \"We won it.\"")]
    [InlineData("Oro defended his deputy: \"She did it well.\"", "Oro | defended | \"She did it well.\"")]
    [InlineData("Ana Vega was quoted by the Herald as saying: \"We lost the vote.\"", "Ana Vega | was quoted by the Herald as saying: | \"We lost the vote.\"")]
    [InlineData("Speaking to the radio Ana Vega said: \"We lost the vote.\"", "Ana Vega | said: | \"We lost the vote.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SubjectVerbQuote));

    [Theory]
    [InlineData("Vega drove home in a \"Bolt.\"")]
    [InlineData("They passed out bottles that fell over, \"and how.\"")]
    [InlineData("Oro defended his deputy: \"She did it well,\" he said.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SubjectVerbQuote));
}
