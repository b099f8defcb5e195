using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SpeakerTurnTests
{
    [Theory]
    [InlineData("VEGA: We lost the vote.\n\nORO: Who said that?\n\nVEGA: He said we lost.\n\n(LAUGHTER)\n\nORO: No.\n\nVEGA: Yes.\n", "VEGA | : | We lost the vote. / ORO | : | Who said that? / VEGA | : | He said we lost. / ORO | : | No. / VEGA | : | Yes.")]
    [InlineData("LEE ORO: Who lost?\n\nANA VEGA: We lost.\n\nORO: Again?\n\nMS. VEGA: Again.\n", "LEE ORO | : | Who lost? / ANA VEGA | : | We lost. / ORO | : | Again? / MS. VEGA | : | Again.")]
    [InlineData("A talk with Ana Vega\n\nBy Lee Oro\n\nQ. Who lost?\n\nA. We lost the vote.\n\nQ. Who won?\n\nA. They did.", "Q. | - | Who lost? / A. | - | We lost the vote. / Q. | - | Who won? / A. | - | They did.")]
    [InlineData("Ana Vega met Lee Oro.\n\n[00:01] Lee Oro: Who lost?\n\n[00:09] Ana Vega: We lost.\n\n[00:20] Lee Oro: Who won?\n\n[00:31] Ana Vega: They did.", "Lee Oro | : | Who lost? / Ana Vega | : | We lost. / Lee Oro | : | Who won? / Ana Vega | : | They did.")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SpeakerTurn));

    [Theory]
    [InlineData("UPDATE: The vote was lost.\n\nVega left.\n\nNOTE: This is new.\n")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SpeakerTurn));
}
