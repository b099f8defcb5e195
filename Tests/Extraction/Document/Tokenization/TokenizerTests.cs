using System.Diagnostics;
using Corpus.Extraction.Document;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Document.Tokenization;

public class TokenizerTests
{
    [Theory]
    [InlineData("Mr. O'Brien didn't re-read it.", "Mr.|O'Brien|didn't|re-read|it|.")]
    [InlineData("Sen. Jane Roe (R-Fla.) met Gov. Al Doe, D-N.Y., there.", "Sen.|Jane|Roe|(|R-Fla.|)|met|Gov.|Al|Doe|,|D-N.Y.|,|there|.")]
    [InlineData("The U.S.-led talks at 5 p.m. cost $1.5 million, or 3.2% of 1,000.", "The|U.S.-led|talks|at|5|p.m.|cost|$1.5|million|,|or|3.2%|of|1,000|.")]
    [InlineData("George H.W. Doe and J.D. Roe", "George|H.W.|Doe|and|J.D.|Roe")]
    [InlineData("Doe Inc. and AT&T", "Doe|Inc.|and|AT&T")]
    [InlineData("He said no. No. 5 won.", "He|said|no|.|No.|5|won|.")]
    [InlineData("See https://example.org/a?b=c, or mail jo@example.org.", "See|https://example.org/a?b=c|,|or|mail|jo@example.org|.")]
    [InlineData("@jroe wrote #vote2030 today", "@jroe|wrote|#vote2030|today")]
    [InlineData("wait... what . . . no…", "wait|...|what|. . .|no|…")]
    [InlineData("war--and—peace - now", "war|--|and|—|peace|-|now")]
    [InlineData("Really?! \"Yes!\"", "Really|?!|\"|Yes|!|\"")]
    [InlineData("on 9/11/2001 at 9:05 the 20-year-old won 7-6", "on|9/11/2001|at|9:05|the|20-year-old|won|7-6")]
    [InlineData("She is 6'2\" tall.", "She|is|6'2|\"|tall|.")]
    [InlineData("end.The next", "end|.|The|next")]
    [InlineData("J.Roe spoke", "J.|Roe|spoke")]
    [InlineData("the A.F.L.-C.I.O. and more", "the|A.F.L.-C.I.O.|and|more")]
    [InlineData("Fran\u00c3\u00a7ois Pe\u00c3\u00b1a met J\u00c31\u20444rgen", "Fran\u00c3\u00a7ois|Pe\u00c3\u00b1a|met|J\u00c31\u20444rgen")]
    [InlineData("5\u00a7 of \u00a7 7\u00a9Roe", "5|\u00a7|of|\u00a7|7|\u00a9|Roe")]
    public void Words_numbers_and_marks(string text, string expected)
    {
        Assert.Equal(expected, Read.Tokens(text));
    }

    [Theory]
    [InlineData("Roe's plan and the voters' plan", "Roe|'s|plan|and|the|voters|'|plan")]
    [InlineData("She's here, they're there, we'll go, I'd stay, you've won, I'm glad", "She|'s|here|,|they|'re|there|,|we|'ll|go|,|I|'d|stay|,|you|'ve|won|,|I|'m|glad")]
    [InlineData("the ’90s and '60s, get ’em, 'til then", "the|’90s|and|'60s|,|get|’em|,|'til|then")]
    [InlineData("U.S.'s share", "U.S.|'s|share")]
    [InlineData("the [Senate](https://example.org)'s vote was long and it took all day to count", "the|Senate|'s|vote|was|long|and|it|took|all|day|to|count")]
    public void ApostropheDisambiguator(string text, string expected)
    {
        var words = Read.Words(text);
        Assert.Equal(expected.Replace("[", "", StringComparison.Ordinal), string.Join('|', words.Tokens.Items.ToArray().Where(t => text[t.Start] is not ('[' or ']')).Select(t => text[t.Start..t.End])));
    }

    [Theory]
    [InlineData("''We won,'' she said.", "''|We|won|,|''|she|said|.")]
    [InlineData("``We won,'' she said.", "``|We|won|,|''|she|said|.")]
    [InlineData("''He said it was 'one of us,''' she said.", "''|He|said|it|was|'|one|of|us|,|'|''|she|said|.")]
    [InlineData("'''Sir, come,' he said,'' she said.", "''|'|Sir|,|come|,|'|he|said|,|''|she|said|.")]
    [InlineData("\"I don't like 'the officials' plan' at all,\" she said.", "\"|I|don't|like|'|the|officials|'|plan|'|at|all|,|\"|she|said|.")]
    [InlineData("‘Stop,’ she said of ‘the boys’ club’", "‘|Stop|,|’|she|said|of|‘|the|boys|’|club|’")]
    [InlineData("“Go”, he said", "“|Go|”|,|he|said")]
    public void Quotation_marks(string text, string expected) => Assert.Equal(expected, Read.Tokens(text));

    [Theory]
    [InlineData("the boys' club", "'", PartOfSpeech.Possessive)]
    [InlineData("a 'club' man", "'", PartOfSpeech.QuoteMark)]
    [InlineData("about their \"reset' button", "'", PartOfSpeech.QuoteMark)]
    internal void An_apostrophe_is_a_possessive_or_a_mark(string text, string word, PartOfSpeech tag) => Assert.Equal(tag, Read.Tag(text, word));

    [Theory]
    [InlineData("Smith", WordShape.Capitalized)]
    [InlineData("McRoe", WordShape.Capitalized)]
    [InlineData("CNN", WordShape.AllCaps)]
    [InlineData("U.S.", WordShape.AllCaps)]
    [InlineData("A", WordShape.Initial)]
    [InlineData("word", WordShape.Lower)]
    [InlineData("iPhone", WordShape.Other)]
    internal void Shapes(string text, WordShape shape) => Assert.Equal(shape, Read.Words("x " + text + " y").Tokens[1].Shape);

    [Fact]
    public void Marks_of_direction_are_not_seen_and_a_no_break_space_is_a_space()
    {
        Assert.Equal("a|b|c", Read.Tokens("a\u200e \u202ab\u202c\u00a0c\ufeff"));
        Assert.True(Read.Words("a\u00a0b").Tokens[1].SpaceBefore);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("a")]
    [InlineData("Roe ")]
    [InlineData("said ")]
    [InlineData(" 'a")]
    [InlineData("s' ")]
    [InlineData("that ")]
    [InlineData("\"a\" ")]
    [InlineData("U.S. ")]
    [InlineData("a.a/")]
    [InlineData("\ud800")]
    [InlineData("\u0301")]
    public void Much_of_anything_takes_linear_work(string unit) => Growth.IsLinear(unit, (text, budget) => Read.Words(text, budget));

    [Fact]
    public void Tokens_are_in_order_and_cover_all_that_is_seen()
    {
        const string text = "GENEVA (CNN) -- “We’re here,” Mr. Roe's aide said; ''yes'' -- at 9:05 a.m.\n\nThe end... 'Not yet,' she said.";
        var words = Read.Words(text);
        var end = 0;
        foreach (var token in words.Tokens)
        {
            Assert.True(token.Start >= end && token.End > token.Start);
            end = token.End;
        }
    }
}
