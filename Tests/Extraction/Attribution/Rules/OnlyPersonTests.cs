using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class OnlyPersonTests
{
    [Theory]
    [InlineData("I meet Ana Vega on the pier. She has run the boat for 20 years.\n\nIs she tired of it?\n\n\"Never. It is all I know.\"", "Ana Vega | - | \"Never. It is all I know.\"")]
    [InlineData("I meet Ana Vega on the pier. She has run the boat for 20 years.\n\nShe looks out at the sea, which is grey.\n\n\"My father would laugh at me.\"", "Ana Vega | - | \"My father would laugh at me.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.OnlyPerson));

    [Theory]
    [InlineData("I meet Ana Vega and Lee Oro on the pier. They run the boat.\n\nShe looks out at the sea, which is grey.\n\n\"My father would laugh at me.\"")]
    [InlineData("I meet Ana Vega on the pier. She runs the boat.\n\nThe sea is grey.\n\n\"My father would laugh at me.\"")]
    [InlineData("I meet Ana Vega on the pier. She runs the boat.\n\nVega sat down, where friends of hers said the town was lost.\n\n\"We are sorry.\"")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.OnlyPerson));
}
