using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class QuoteSubjectVerbTests
{
    [Theory]
    [InlineData("\"We won,\" Ana Vega said.", "Ana Vega | said | \"We won,\"")]
    [InlineData("\"We won,\" the old mayor told reporters on Monday.", "the old mayor | told | \"We won,\"")]
    [InlineData("\"Is it over?\" she asked.", "she | asked | \"Is it over?\"")]
    [InlineData("\"We won,\" Ana Vega, the mayor of Orford, said.", "Ana Vega, the mayor of Orford, | said | \"We won,\"")]
    [InlineData("\"We won,\" Vega, who was there, said.", "Vega | said | \"We won,\"")]
    [InlineData("\"We won,\" Vega beamed.", "Vega | beamed | \"We won,\"")]
    [InlineData("\"We won,\" he said, \"and we will win again.\"", "he | said | \"We won,\" … \"and we will win again.\"")]
    [InlineData("The \"long night,\" Vega said, was over.", "Vega | said | The \"long night,\" … was over")]
    [InlineData("\"We won,\" Vega said in a speech that night.", "Vega | said | \"We won,\"")]
    [InlineData("\"We won,\" Vega said in a statement.", "Vega | said in a statement | \"We won,\"")]
    [InlineData("\"We won,\" state Sen. Jason Oro said in May.", "state Sen. Jason Oro | said | \"We won,\"")]
    [InlineData("\"We won it all,\" a voice-over in the ad states.", "a voice-over in the ad | states | \"We won it all,\"")]
    [InlineData("\"We won it all,\" Vega said of a list that included Oro.", "Vega | said | \"We won it all,\"")]
    [InlineData("\"We won,\" Ana Vega, 30, of Gary, Ind., who had led until May, said in an interview.", "Ana Vega, 30, of Gary, Ind., who had led until May, | said | \"We won,\"")]
    [InlineData("\"We won,\" Ana Vega, secretary for roads, harbors, and bridges, said on the call.", "Ana Vega, secretary for roads, harbors, and bridges, | said | \"We won,\"")]
    [InlineData("\"We won it all,\" Ana Vega, who is chairman of the Orford union said in a statement.", "Ana Vega, who is chairman of the Orford union | said in a statement | \"We won it all,\"")]
    [InlineData("\"We won it all,\" a voice over says as the lights go out.", "a voice over | says | \"We won it all,\"")]
    [InlineData("\"Is it over already?\" a farmer can be heard asking Vega.", "a farmer | can be heard asking | \"Is it over already?\"")]
    [InlineData("\"We won it all,\" state Senate leader Ana Vega said.", "state Senate leader Ana Vega | said | \"We won it all,\"")]
    [InlineData("\"We won it all,\" Google's chief executive, Ana Vega, told the Herald.", "Google's chief executive, Ana Vega, | told | \"We won it all,\"")]
    [InlineData("\"We won it all!\" Vega, the head of the union, Tweeted on Friday.", "Vega, the head of the union, | Tweeted | \"We won it all!\"")]
    [InlineData("The farmers mocked him, calling him \"a fool,\" Vega said as she turned around.", "Vega | said | The farmers mocked him, calling him \"a fool,\"")]
    [InlineData("\"We won it all,\" the Norwegians state in a paper on the vote.", "the Norwegians | state in a paper | \"We won it all,\"")]
    [InlineData("\"We won the vote at last,\" it further wrote.", "it | further wrote | \"We won the vote at last,\"")]
    [InlineData("\"We won the vote at last,\" retired Air Force general Ana Vega said.", "retired Air Force general Ana Vega | said | \"We won the vote at last,\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.QuoteSubjectVerb));

    [Theory]
    [InlineData("After calling it \"a mess,\" Vega criticized the plan.")]
    [InlineData("The word \"mess\" upset Vega.")]
    [InlineData("\"We won.\" Vega said: \"They lost.\"")]
    [InlineData("\"This is like the old days of the party,\" the dawn of a new time, Ana Vega said.")]
    [InlineData("\"We have a record of it\" that would show it, Ana Vega said.")]
    [InlineData("Asked if the plan is \"sound enough to last,\" most voters said yes.")]
    [InlineData("\"We won it all.\" She mentioned a long list of towns.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.QuoteSubjectVerb));
}
