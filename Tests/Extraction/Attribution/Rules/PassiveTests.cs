using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class PassiveTests
{
    [Theory]
    [InlineData("The plan was widely criticized by farmers.", "farmers | was widely criticized | The plan")]
    [InlineData("The plan was rejected by the mayor.", "the mayor | was rejected | The plan")]
    [InlineData("The plan was deemed unfit by the council.", "the council | was deemed | The plan … unfit")]
    [InlineData("The memo, first reported by the Herald, was short.", "the Herald | first reported | The memo")]
    [InlineData("Lee Oro was told by Ana Vega: \"We lost the vote.\"", "Ana Vega | was told | \"We lost the vote.\"")]
    [InlineData("The council has been urged by Ana Vega to \"think again\".", "Ana Vega | has been urged | The council … to \"think again\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.Passive));

    [Theory]
    [InlineData("The plan was described by the mayor as \"a mess.\"")]
    [InlineData("The plan was called \"a mess\" by the mayor.")]
    [InlineData("They took an offer seen by the union as a \"lifeline\" for the town.")]
    [InlineData("The plan was called \"a mess\" in May.")]
    [InlineData("They read a book called \"Night Train\" in May.")]
    [InlineData("The plan was passed by the House.")]
    [InlineData("The plan was praised by 2015.")]
    [InlineData("Vega was asked by a reporter.")]
    [InlineData("A house owned by the mayor burned.")]
    [InlineData("Ana Vega was quoted by the Herald as saying: \"We lost the vote.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.Passive));
}
