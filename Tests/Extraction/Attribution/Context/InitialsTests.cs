using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Context;

/// <summary>A label of initials is the one person of the article who has them.</summary>
public class InitialsTests
{
    [Theory]
    [InlineData("Ana Vega met Bruno Oro on Monday.", "AV", "Ana Vega")]
    [InlineData("Bruno Oro met Ana Vega on Monday.", "AV", "Ana Vega")]
    [InlineData("Ana Maria Vega met Bruno Oro on Monday.", "AMV", "Ana Maria Vega")]
    [InlineData("Ana Maria Vega met Bruno Oro on Monday.", "AV", null)]
    [InlineData("Bruno Oro met Ina Vega on Monday.", "AV", null)]
    [InlineData("Ana Vega met Aron Vane on Monday.", "AV", null)]
    [InlineData("Ana Vega met Bruno Oro on Monday.", "AVA", null)]
    public void The_person_with_these_initials_speaks(string introduction, string initials, string? speaker)
    {
        var text = $"{introduction}\n\n{initials}: We lost the vote.\n\nQB: Why?\n\n{initials}: It was late.\n\nQB: And now?\n\n{initials}: We go on.\n";
        var reading = new Reading(text);
        var turns = reading.Result.Attributions
            .Where(found => found.Rule == AttributionRule.SpeakerTurn && reading.Words.TextOf(found.Source!.Value) == initials)
            .ToList();
        Assert.Equal(3, turns.Count);
        Assert.All(turns, turn => Assert.Equal(speaker, turn.Speaker is >= 0 and var person ? reading.People.People[person].Name : null));
    }
}
