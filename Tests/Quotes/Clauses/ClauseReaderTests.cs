using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Quotes.Clauses;

public class ClauseReaderTests
{
    [Fact]
    public void A_pronoun_never_stands_after_its_verb() =>
        Assert.DoesNotContain("he | said", ClauseReading.Of("\"We won,\" said he."));

    [Fact]
    public void What_is_said_inside_a_content_is_no_attribution_of_its_own() =>
        Assert.Equal("Vega | said | the mayor believes that the plan had failed", ClauseReading.Of("Vega said the mayor believes that the plan had failed."));

    [Fact]
    public void A_cue_inside_a_subject_comes_after_that_of_the_sentence() =>
        Assert.Equal("who | want | to leave / Those who want to leave | said | the plan had failed", ClauseReading.Of("Those who want to leave said the plan had failed."));

    [Theory]
    [InlineData("Ana Vega said on KQX's \"Morning Talk\" that the plan had failed.", "Ana Vega | said | that the plan had failed")]
    [InlineData("Ana Vega told \"Morning Talk\" that the plan had failed.", "Ana Vega | told | that the plan had failed")]
    [InlineData("Ana Vega wrote in her book, \"The Long Way Home.\"", "")]
    public void A_title_behind_its_network_or_medium_is_not_what_is_said(string text, string expected) => Assert.Equal(expected, ClauseReading.Of(text));

    [Theory]
    [InlineData("Ana Vega began by saying, \"We lost.\"", "Ana Vega | began | \"We lost.\"")]
    [InlineData("Ana Vega warned, \"We lost,\" Bea Oro told the council.", "Bea Oro | told | \"We lost,\"")]
    [InlineData("Ana Vega said it was late: \"We lost,\" she wrote.", "Ana Vega | said | it was late / she | wrote | \"We lost,\"")]
    [InlineData("Ana Vega said it was late: \"We lost.\"", "Ana Vega | said | it was late: \"We lost.\"")]
    [InlineData("Ana Vega said she left because \"it was late,\" she said.", "Ana Vega | said | she left / she | said | \"it was late,\"")]
    [InlineData("Ana Vega said Bea Oro \"would lose,\" the clerk recalled.", "the clerk | recalled | Ana Vega said Bea Oro \"would lose,\"")]
    [InlineData("The \"overload\" is what Ana Vega means, she said.", "she | said | The \"overload\" is what Ana Vega means")]
    public void One_passage_is_what_one_cue_reports(string text, string expected) => Assert.Equal(expected, ClauseReading.Of(text));

    [Theory]
    [InlineData("Ana Vega groused that the roof was red.", "Ana Vega | groused | that the roof was red")]
    [InlineData("Bea Oro sniped that it was late.", "Bea Oro | sniped | that it was late")]
    [InlineData("Ana Vega introduced him as \"a fighter\" to the town.", "Ana Vega | introduced | him as \"a fighter\" to the town")]
    [InlineData("Ana Vega introduced him to the town.", "")]
    public void A_verb_with_its_complement_reports(string text, string expected) => Assert.Equal(expected, ClauseReading.Of(text));

    [Theory]
    [InlineData("Vega supports \"fair raises,\" opposes \"long freezes\" and left.", "Vega | supports | \"fair raises,\" / Vega | opposes | \"long freezes\"")]
    [InlineData("Vega released a text saying it was over and said the council would meet.", "Vega | released a text saying | it was over / Vega | said | the council would meet")]
    [InlineData("Vega insisted it was early while adding that the river was low.", "Vega | insisted | it was early / Vega | adding | that the river was low")]
    [InlineData("Vega argued that \"there is a case,\" citing the flood.", "Vega | argued | that \"there is a case,\" / Vega | citing | the flood")]
    [InlineData("Vega said it was early while the river was low.", "Vega | said | it was early while the river was low")]
    public void A_content_ends_where_its_speaker_goes_on(string text, string expected) => Assert.Equal(expected, ClauseReading.Of(text));

    [Fact]
    public void A_word_in_marks_in_what_somebody_wants_is_a_quote() =>
        Assert.Equal("The council, SubjectVerbInfinitive", new Reading("The council wants to \"reset\" the plan.").Said("reset"));

    [Theory]
    [InlineData("said ")]
    [InlineData("Vega, ")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("said that and ")]
    [InlineData("to say, ")]
    [InlineData("according to ")]
    [InlineData("claim that ")]
    [InlineData("who said ")]
    public void A_text_that_goes_on_and_on_is_read_with_linear_work(string part) => Growth.IsLinear(part, (text, budget) => ClauseReading.Read(text, budget));
}
