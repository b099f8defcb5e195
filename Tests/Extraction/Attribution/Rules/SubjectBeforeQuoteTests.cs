using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SubjectBeforeQuoteTests
{
    [Theory]
    [InlineData("Bruno Oro praised nobody there, and his wife was late, but she gave the town a late compliment: \"You never have to ask it twice.\"", "she | : | \"You never have to ask it twice.\"")]
    [InlineData("Ana Vega was so upset, and drove so fast, that I had to change my answer: \"You never have to ask it twice.\"", "I | : | \"You never have to ask it twice.\"")]
    [InlineData("Ana Vega was firm when they left at the end: \"You never have to ask it twice.\"", "Ana Vega | : | \"You never have to ask it twice.\"")]
    [InlineData("Ana Vega was firm in her answer: \"We lost the vote.\"", "Ana Vega | : | \"We lost the vote.\"")]
    [InlineData("In other words, explained Ana Vega: \"We lost the vote.\"", "Ana Vega | : | \"We lost the vote.\"")]
    [InlineData("Said Ana Vega, who grew up in the town, \"We lost the vote.\"", "Ana Vega | , | \"We lost the vote.\"")]
    [InlineData("One early supporter, Ana Vega, gave it a whirl on Monday: \"We lost the vote.\"", "One early supporter, Ana Vega | : | \"We lost the vote.\"")]
    [InlineData("It came as no surprise to the pollster Ana Vega: \"We lost the vote.\"", "pollster Ana Vega | : | \"We lost the vote.\"")]
    [InlineData("A footnote of the report makes that clear: \"We lost the vote.\"", "A footnote of the report | : | \"We lost the vote.\"")]
    [InlineData("A footnote in the report makes that clear: \"We lost the vote.\"", "A footnote | : | \"We lost the vote.\"")]
    [InlineData("Ana Vega, trader, \"We lost the vote.\"", "Ana Vega, trader | , | \"We lost the vote.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SubjectBeforeQuote));

    [Theory]
    [InlineData("The weather had only one rule: \"We lost the vote of the town.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SubjectBeforeQuote));
}
