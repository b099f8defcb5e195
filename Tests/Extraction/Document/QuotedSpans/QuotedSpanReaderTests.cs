using Corpus.Extraction.Document;
using Corpus.Extraction.English;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Document.QuotedSpans;

public class QuotedSpanReaderTests
{
    private static AnnotatedDocument Read(string text, StepBudget? budget = null) =>
        DocumentAnnotator.Read(LayoutReader.Read(new ArticleFile("a", "a.txt", text, ArticleMetadata.None), EnglishLanguage.Instance, budget), budget);

    /// <summary>The quoted spans of a text, nested ones indented by a tab.</summary>
    private static string[] QuotedSpans(string text)
    {
        var words = Read(text);
        return [.. words.QuotedSpans.Select(p => (p.Parent < 0 ? "" : "\t") + words.TextOf(p.Tokens))];
    }

    private static string[] Unpaired(string text)
    {
        var words = Read(text);
        return [.. words.Findings.Where(f => f.Id == FindingId.UnpairedMark).Select(f => $"{f.Range.Start}:{f.Arguments[0]}")];
    }

    /// <summary>Each finding is larger than the mark it is about, and a hostile paragraph has millions.</summary>
    [Fact]
    public void Of_very_many_marks_without_a_partner_the_last_finding_is_about_all_that_are_left()
    {
        const int Count = 400_000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var unpaired = Read(new string('\u201c', Count) + "\n\nShe said \u201cno.\n").Findings;
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Count, 0, 150);
        Assert.Equal(51, unpaired.Count);
        Assert.Equal((49, Count), (unpaired[49].Range.Start, unpaired[49].Range.End));
        Assert.Equal($"\u201c (with {Count - 50} more of this paragraph)", unpaired[49].Arguments[0]);
        Assert.Equal("\u201c", unpaired[50].Arguments[0]);
    }

    [Theory]
    [InlineData("\"We won,\" Ana Vega said.", "\"We won,\"")]
    [InlineData("“We won,” Ana Vega said.", "“We won,”")]
    [InlineData("''We won,'' Ana Vega said.", "''We won,''")]
    [InlineData("``We won,'' Ana Vega said.", "``We won,''")]
    [InlineData("«We won,» Ana Vega said.", "«We won,»")]
    [InlineData("« We won, » Ana Vega said.", "« We won, »")]
    [InlineData("„We won,“ Ana Vega said.", "„We won,“")]
    [InlineData("“We won,\" Ana Vega said.", "“We won,\"")]
    [InlineData("\"We won,” Ana Vega said.", "\"We won,”")]
    [InlineData("She called them “rebels“ again.", "“rebels“")]
    [InlineData("She called them ”rebels” again.", "”rebels”")]
    [InlineData("She called them \" rebels \" again.", "\" rebels \"")]
    [InlineData("She said it was (\"a shame\") then.", "\"a shame\"")]
    [InlineData("A word—\"shame\"—was said.", "\"shame\"")]
    [InlineData("She spoke of \"...drifting, and drifting.\"", "\"...drifting, and drifting.\"")]
    [InlineData("\". . . and so we left,\" she said.", "\". . . and so we left,\"")]
    [InlineData("\".@AnaVega did it,\" he wrote.", "\".@AnaVega did it,\"")]
    [InlineData("It is an \"imbalance.\"Vega left.", "\"imbalance.\"")]
    [InlineData("Vega said,\"We won.\"", "\"We won.\"")]
    public void Marks_of_every_style_pair_by_what_stands_around_them(string text, string quotedSpan)
    {
        Assert.Equal([quotedSpan], QuotedSpans(text));
        Assert.Empty(Unpaired(text));
    }

    [Theory]
    [InlineData("\"He told me, 'Go home,' and I went,\" she said.", "\"He told me, 'Go home,' and I went,\"", "\t'Go home,'")]
    [InlineData("“He told me, ‘Go home,’ and I went,” she said.", "“He told me, ‘Go home,’ and I went,”", "\t‘Go home,’")]
    [InlineData("''She is one of us,''' Mr. Oro said.", "''She is one of us,'''")]
    [InlineData("'''Go home,' he told me,'' Ms. Vega said.", "'''Go home,' he told me,''", "\t'Go home,'")]
    [InlineData("\"And that is: 'We want to go.'\"", "\"And that is: 'We want to go.'\"", "\t'We want to go.'")]
    [InlineData("\"It's the workers' plan, and it's 'fine' by me,\" she said.", "\"It's the workers' plan, and it's 'fine' by me,\"", "\t'fine'")]
    [InlineData("\"Tell 'em the '90s are over,\" she said.", "\"Tell 'em the '90s are over,\"")]
    [InlineData("“Many of those on the “list” are firm,” Vega said.", "“Many of those on the “list” are firm,”", "\t“list”")]
    [InlineData("“They called it \"the very best plan that this town has ever seen in years\" and left,” Vega said.", "“They called it \"the very best plan that this town has ever seen in years\" and left,”", "\t\"the very best plan that this town has ever seen in years\"")]
    public void A_quote_in_a_quote_is_nested(string text, params string[] quotedSpans) => Assert.Equal(quotedSpans, QuotedSpans(text));

    [Theory]
    [InlineData("'We won,' Ana Vega said. 'It is over.'", "'We won,'", "'It is over.'")]
    [InlineData("Mayor wants to 'reset' talks", "'reset'")]
    [InlineData("The workers' plan and the teachers' plan failed.")]
    [InlineData("Rock 'n' roll, 'til the end of the '60s.")]
    [InlineData("It's Vega's, isn't it?")]
    public void Single_marks_pair_where_they_are_no_apostrophes(string text, params string[] quotedSpans) => Assert.Equal(quotedSpans, QuotedSpans(text));

    [Fact]
    public void A_quote_of_several_paragraphs_opens_each_and_closes_once()
    {
        var words = Read("Vega spoke on Monday, at the end of a long week.\n\n\"We came here.\n\n\"We stayed,\" Vega said.\n");
        Assert.Equal(2, words.QuotedSpans.Length);
        Assert.Equal((true, false, -1), (words.QuotedSpans[0].HasOpening, words.QuotedSpans[0].HasClosing, words.QuotedSpans[0].ContinuesFrom));
        Assert.Equal((true, true, 0), (words.QuotedSpans[1].HasOpening, words.QuotedSpans[1].HasClosing, words.QuotedSpans[1].ContinuesFrom));
        Assert.Empty(words.Findings);
    }

    [Fact]
    public void An_open_paragraph_before_one_that_opens_again_is_a_quote_to_its_end() =>
        Assert.Equal(
            ["\"We came here. That day, reporters asked us. We stayed.", "\"We will learn.\""],
            QuotedSpans("Vega spoke on Monday.\n\n\"We came here. That day, reporters asked us. We stayed.\n\n\"We will learn.\""));

    [Fact]
    public void A_term_in_other_marks_does_not_close_a_quote_that_goes_on() =>
        Assert.Equal(
            ["\"We are “fair and square” no more. We lost.", "\t“fair and square”", "\"We will learn.\""],
            QuotedSpans("\"We are “fair and square” no more. We lost.\n\n\"We will learn.\""));

    [Fact]
    public void A_quote_of_several_paragraphs_may_leave_out_the_mark_of_the_second()
    {
        var words = Read("Vega spoke on Monday, at the end of a long week.\n\n“We came here.\n\nWe stayed,” Vega said.\n");
        Assert.Equal(2, words.QuotedSpans.Length);
        Assert.Equal((false, true, 0), (words.QuotedSpans[1].HasOpening, words.QuotedSpans[1].HasClosing, words.QuotedSpans[1].ContinuesFrom));
    }

    [Fact]
    public void What_somebody_says_inside_a_quote_of_several_paragraphs_does_not_end_it() =>
        Assert.Equal(
            ["\"You sent a note to all of them, yet some of the farmers claim you lied.", "\"We will learn.\""],
            QuotedSpans("\"You sent a note to all of them, yet some of the farmers claim you lied.\n\n\"We will learn.\""));
    [Fact]
    public void A_closed_quote_does_not_go_on_in_the_next_paragraph()
    {
        var words = Read("\"We came here,\" Vega said.\n\n\"We stayed,\" Oro said.\n");
        Assert.All(words.QuotedSpans, p => Assert.Equal(-1, p.ContinuesFrom));
    }

    [Theory]
    [InlineData("\"You got it wrong,\" Vega said. \"Both men laughed. \"It should be \"soup\" (the word for soup,) Vega said. \"This says 'salt,' which means 'no.'\"",
        new[] { "\"You got it wrong,\"", "\"It should be \"soup\"", "\t\"soup\"", "\"This says 'salt,' which means 'no.'\"", "\t'salt,'", "\t'no.'" })]
    [InlineData("\"You got it wrong,\" Vega said.\" Both men laughed. \"It should be \"soup\" (the word for soup,) Vega said. \"This says no.\"",
        new[] { "\"You got it wrong,\"", "\"It should be \"soup\"", "\t\"soup\"", "\"This says no.\"" })]
    [InlineData("They laughed about their \"reset' button.", new[] { "\"reset'" })]
    [InlineData("They laughed about their 'reset\" button.", new string[0])]
    [InlineData("““Rebels,” she said.", new[] { "“Rebels,”" })]
    [InlineData("\"We will win, he said. \"We will fight.\"", new[] { "\"We will win,", "\"We will fight.\"" })]
    [InlineData("\"We will win and go home, Ana Vega said.", new[] { "\"We will win and go home," })]
    [InlineData("\"We will win. \"We will fight,\" she said.", new[] { "\"We will win.", "\"We will fight,\"" })]
    [InlineData("I will not run, and you know that.\" She left.", new[] { "I will not run, and you know that.\"" })]
    [InlineData("The vote was held in March.\" She left.", new string[0])]
    public void Marks_without_a_partner_are_made_good_and_reported(string text, string[] quotedSpans)
    {
        Assert.Equal(quotedSpans, QuotedSpans(text));
        Assert.NotEmpty(Unpaired(text));
    }

    [Theory]
    [InlineData("He is 6’2” tall.")]
    [InlineData("He is 6'2\" tall.")]
    public void Feet_and_inches_are_no_marks(string text)
    {
        Assert.Empty(QuotedSpans(text));
        Assert.Empty(Unpaired(text));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"a\" ")]
    [InlineData("\"a ")]
    [InlineData("a\" ")]
    [InlineData("'a ")]
    [InlineData("'a' ")]
    [InlineData("\"'")]
    [InlineData("“a ")]
    [InlineData("\"a, said b. ")]
    [InlineData("\"a\n\n")]
    public void Hostile_marks_take_linear_work(string unit) => Growth.IsLinear(unit, (text, budget) => Read(text, budget));
}
