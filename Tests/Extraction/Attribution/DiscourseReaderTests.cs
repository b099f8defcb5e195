using Corpus.Abstractions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Attribution;

/// <summary>How the quoted spans of an article become quotes: one or several, and of which quoted spans.</summary>
public class DiscourseReaderTests
{
    [Fact]
    public void What_the_speaker_goes_on_to_say_belongs_to_the_same_quote()
    {
        var reading = new Reading("\"We lost,\" Ana Vega said. \"We will learn.\"");
        var attribution = Assert.Single(reading.Result.Attributions);
        Assert.Equal(["\"We lost,\"", "\"We will learn.\""], attribution.Content.Select(reading.Words.TextOf));
        Assert.Equal(QuoteKind.Direct, attribution.Kind);
    }

    [Fact]
    public void What_the_speaker_says_after_a_report_is_a_quote_of_its_own()
    {
        var reading = new Reading("Ana Vega said that the day was \"long\" for the town. \"We will learn.\"");
        Assert.Equal(2, reading.Result.Attributions.Length);
        Assert.Equal("Ana Vega, Continuation", reading.Said("We will learn."));
    }

    [Fact]
    public void A_quote_after_another_name_is_not_joined() =>
        Assert.Equal("-, None", new Reading("\"We lost,\" said Ana Vega; Bea Oro was \"not in the town hall at all.\"").Said("not in the town hall at all."));

    [Fact]
    public void What_is_added_separates_two_quotes()
    {
        var reading = new Reading("\"We lost,\" Ana Vega said, adding that it was late. \"We will learn.\"");
        Assert.Equal("Ana Vega, Continuation", reading.Said("We will learn."));
        Assert.Equal(2, reading.Result.Attributions.Count(a => a.QuotedSpans.Length > 0));
    }

    [Fact]
    public void Who_is_asked_does_not_say_the_question() =>
        Assert.Equal("-, Asked", new Reading("Ana Vega was asked, \"Will you run in May?\"").Said("Will you run in May?"));

    [Fact]
    public void A_quote_of_several_paragraphs_has_one_speaker()
    {
        var reading = new Reading("\"We lost,\" Ana Vega said. \"We will learn.\n\n\"And then we will win.\"");
        Assert.Equal("Ana Vega, SeveralParagraphs", reading.Said("And then we will win."));
        Assert.Single(reading.Result.Attributions);
    }

    [Fact]
    public void A_pull_quote_is_signed_before_its_closing_mark()
    {
        var reading = new Reading("The vote was held in May, after a long and bitter fight.\n\n\"We lost the vote and we will learn.\nAna Vega, Center for Counting.\"\n\nThe sun came out.");
        Assert.Equal("Ana Vega, Center for Counting, Signature", reading.Said("We lost the vote and we will learn."));
        Assert.Null(reading.Said("Ana Vega, Center for Counting."));
    }

    [Theory]
    [InlineData("\"a.\" ")]
    [InlineData("\"We lost.\"\n\n")]
    [InlineData("\"We lost,\" Ana Vega said. ")]
    [InlineData("Ana Vega said: ")]
    [InlineData("VEGA: We lost.\n\n")]
    [InlineData("\"We lost.\n\n")]
    [InlineData("a \"lot of it\" and ")]
    [InlineData("Vega said the town \"was bad\" and ")]
    public void Hostile_texts_take_linear_work(string unit) => Growth.IsLinear(unit, (text, budget) => _ = new Reading(text, budget));

    [Theory]
    [InlineData("The offer was later deemed \"a trap\" and \"a shame\" there.", "a trap", "a shame")]
    [InlineData("The mayor was met with chants of \"one more term\" or \"no more roads\" there.", "one more term", "no more roads")]
    public void Passages_that_a_conjunction_joins_are_one_quote(string text, string first, string second)
    {
        var reading = new Reading(text);
        Assert.Contains(reading.Result.Attributions, attribution => attribution.QuotedSpans.SequenceEqual([reading.QuotedSpan(first), reading.QuotedSpan(second)]));
    }
}
