using System.Globalization;
using Corpus.Abstractions;
using CorpusNamespace;
using TextSpan = CorpusNamespace.TextSpan;

namespace Corpus.Tests.Runtime;

/// <summary>The small types of a corpus, also where nobody has made one.</summary>
public class ValueTests
{
    [Theory]
    [InlineData(0, 0, 0, "0..0")]
    [InlineData(10, 25, 15, "10..25")]
    [InlineData(0, int.MaxValue, int.MaxValue, "0..2147483647")]
    public void A_span_is_its_bounds(int start, int end, int length, string text)
    {
        var span = new TextSpan(start, end);
        Assert.Equal((start, end, length, text), (span.Start, span.End, span.Length, span.ToString()));
        Assert.Equal(text, new Corpus.Abstractions.TextSpan(start, end).ToString());
    }

    [Fact]
    public void Spans_with_the_same_bounds_are_equal()
    {
        var (one, same, other) = (new TextSpan(3, 7), new TextSpan(3, 7), new TextSpan(3, 8));
        Assert.True(one == same && one != other && one.Equals((object)same) && !one.Equals((object)"3..7"));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal(default, new TextSpan(0, 0));
    }

    [Fact]
    public void A_span_is_written_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "minus" } };
            Assert.Equal("-1..2", new TextSpan(-1, 2).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_mention_that_nobody_made_has_no_words()
    {
        Mention none = default;
        Assert.Equal(("", "", default(TextSpan)), (none.Text, none.ToString(), none.Span));
        Assert.True(none == default(Mention) && none.Equals((object)default(Mention)) && !none.Equals((object)""));
        Assert.Equal(none.GetHashCode(), default(Mention).GetHashCode());
    }

    [Fact]
    public void A_mention_says_through_the_interface_what_it_says_itself()
    {
        Mention none = default;
        var seen = (IMention)none;
        Assert.Equal((none.Text, (int)none.Kind, none.Span.Start, none.Span.End), (seen.Text, (int)seen.Kind, seen.Span.Start, seen.Span.End));
        Assert.Null(seen.Article);
    }
}
