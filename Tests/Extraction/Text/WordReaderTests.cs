using System.Globalization;
using System.Text;
using WordReader = CorpusNamespace.CorpusStorage.WordReader;

namespace Corpus.Tests.Extraction.Text;

/// <summary>What a search takes for a word.</summary>
public class WordReaderTests
{
    [Theory]
    [InlineData("The boat's crew, the boats' owners.", "the boat crew the boats owners")]
    [InlineData("Don’t say “No” — O'Brien won’t", "don't say no o'brien won't")]
    [InlineData("Vega’s café, NAÏVE, E\u0301tude", "vega cafe naive etude")]
    [InlineData("the U.S. and J.K. Rowling, J.Smith", "the u.s and j.k rowling j smith")]
    [InlineData("1,000,000 3.5 12,34 2024-03-07", "1000000 3.5 12 34 2024 03 07")]
    [InlineData("co-operate _now_ **then**", "co operate now then")]
    [InlineData("東京 ひらかな", "東 京 ひ ら か な")]
    [InlineData("Straße ﬁsh soft\u00adhyphen zero\u200bwidth", "strasse fish softhyphen zerowidth")]
    [InlineData("a\u00a0b\u2009c…d•e", "a b c d e")]
    [InlineData("😀 → € © 100%", "100")]
    [InlineData("", "")]
    [InlineData("'' ' -- \u0301", "")]
    public void Words(string text, string expected) => Assert.Equal(expected, string.Join(' ', Of(text)));

    [Fact]
    public void Keys_of_front_matter_are_no_words() =>
        Assert.Equal("the harbour by ana vega open sea title here", string.Join(' ', Of("---\ntitle: The Harbour\nauthor: by Ana Vega\ntags: [open, sea]\n---\ntitle: here")));

    [Fact]
    public void A_line_of_dashes_that_is_not_closed_begins_no_front_matter() => Assert.Equal("title the harbour", string.Join(' ', Of("---\ntitle: The Harbour\n")));

    [Fact]
    public void Places_are_those_of_the_letters()
    {
        const string text = "“Zoë’s” boat";
        var reader = new WordReader(Encoding.UTF8.GetBytes(text));
        Assert.True(reader.Next());
        Assert.Equal("Zoë", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[reader.Start..reader.End]));
        Assert.False(reader.IsPlain);
        Assert.True(reader.Next());
        Assert.True(reader.IsPlain);
        Assert.False(reader.Next());
    }

    [Fact]
    public void What_is_longer_than_words_are_is_cut() => Assert.Equal([new string('a', 64), "b"], Of(new string('a', 100_000) + " b"));

    /// <summary>By the tables of this runtime, which may be of a later version of Unicode.</summary>
    [Fact]
    public void Letters_and_digits_make_words_and_nothing_else_does()
    {
        var faults = new List<string>();
        for (var codePoint = 0x80; codePoint < 0x10000; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF or (>= 0x2000 and <= 0x2BFF))
            {
                continue;
            }

            var text = char.ConvertFromUtf32(codePoint);
            var isWord = Of(text).Any();
            switch (CharUnicodeInfo.GetUnicodeCategory(codePoint))
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.DecimalDigitNumber when !isWord:
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                    or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.CurrencySymbol when isWord:
                    faults.Add(codePoint.ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        Assert.Equal("00AA 00BA 0149 A78B A78C", string.Join(' ', faults));
    }

    private static IEnumerable<string> Of(string text)
    {
        var reader = new WordReader(Encoding.UTF8.GetBytes(text));
        var words = new List<string>();
        while (reader.Next())
        {
            words.Add(Encoding.UTF8.GetString(reader.Word));
        }

        return words;
    }
}
