using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.English;

namespace Corpus.Tests.Extraction.Document.Layout;

public class DatelineTests
{
    [Theory]
    [InlineData("GENEVA, Switzerland (ENN)  -- The council", "GENEVA, Switzerland (ENN)", "ENN")]
    [InlineData("WASHINGTON (AP) \u2014 The council", "WASHINGTON (AP)", "AP")]
    [InlineData("WASHINGTON\u2014The council", "WASHINGTON", null)]
    [InlineData("SPRINGFIELD, Ill. - The council", "SPRINGFIELD, Ill.", null)]
    [InlineData("PASADENA, Calif., Jan. 1 (UPI) \u2014 The council", "PASADENA, Calif., Jan. 1 (UPI)", "UPI")]
    [InlineData("RIO DE JANEIRO \u2014 The council", "RIO DE JANEIRO", null)]
    [InlineData("McALLEN, Texas \u2014 The council", "McALLEN, Texas", null)]
    [InlineData("Mexico City (AFP) \u2013 The council", "Mexico City (AFP)", "AFP")]
    [InlineData("(ENN) \u2014 The council", "(ENN)", "ENN")]
    [InlineData("NEW YORK, March 7, 2009 /PRNewswire/ -- The council", "NEW YORK, March 7, 2009 /PRNewswire/", "PRNewswire")]
    [InlineData("March 7 (UPI) -- The council", "March 7 (UPI)", "UPI")]
    [InlineData("Chennai, March 7 (PTI) The council", "Chennai, March 7 (PTI)", "PTI")]
    public void Place_day_and_agency_before_a_dash(string text, string words, string? agency)
    {
        Assert.True(Dateline.TryRead(EnglishLanguage.Instance, text, out var length, out var read, out var from));
        Assert.Equal((words, agency), (read, from));
        Assert.Equal("The council", text[length..].Trim());
    }

    [Theory]
    [InlineData("In a recent study, three economists -- one of them young -- found")]
    [InlineData("Washington \u2014 and not only Washington \u2014 waits")]
    [InlineData("EXCLUSIVE \u2013 Jane Roe: I will run")]
    [InlineData("MAYOR ROE: We cannot wait -- we will not")]
    [InlineData("The NATO (and EU) - as ever - met")]
    [InlineData("A: Yes, I think that is important -- that we give them")]
    [InlineData("NORTH-SOUTH talks failed")]
    [InlineData("ROE-- who had been late")]
    [InlineData("HIGHER THAN EXPECTED TURNOUT DOES NOT CHANGE WHAT VOTERS EXPECT - Jane Roe")]
    [InlineData("")]
    public void Other_words_before_a_dash_are_none(string text) => Assert.False(Dateline.TryRead(EnglishLanguage.Instance, text, out _, out _, out _));

    [Theory]
    [InlineData("New Delhi: The council", "New Delhi")]
    [InlineData("Lagos \u2014 The council", "Lagos")]
    [InlineData("Nairobi, Kenya \u2013 The council", "Nairobi, Kenya")]
    [InlineData("London, 7 March 2009 \u2013 The council", "London, 7 March 2009")]
    [InlineData("Shelbyville, March 7: The council", "Shelbyville, March 7")]
    [InlineData("Accra, March 7, AFP - The council", "Accra, March 7, AFP")]
    public void Where_the_text_starts_a_known_place_is_enough(string text, string words)
    {
        Assert.True(Dateline.TryReadPlain(EnglishLanguage.Instance, text, out var length, out var read));
        Assert.Equal(words, read);
        Assert.Equal("The council", text[length..].Trim());
    }

    [Theory]
    [InlineData("Washington \u2014 and not only Washington \u2014 waits")]
    [InlineData("Mayor Roe: The council cannot wait")]
    [InlineData("Note: The council met")]
    [InlineData("Shelbyville: The council met")]
    [InlineData("In London: The council met")]
    public void Other_words_before_a_colon_are_no_place(string text) =>
        Assert.False(Dateline.TryReadPlain(EnglishLanguage.Instance, text, out _, out _));

    [Fact]
    public void A_label_that_comes_again_is_no_dateline() =>
        Assert.Null(Read.Text("Council fails to agree\n\nLondon: The council met for the third time this week and could not agree.\n\nLondon: It will meet again on Friday, the members of the council said.\n").Header.Dateline);

    [Fact]
    public void The_dateline_is_markup_so_that_no_sentence_holds_it()
    {
        var layout = Read.Text("Council fails to agree\n\nSPRINGFIELD (AP) -- The council met for the third time this week and could not agree.\n");
        Assert.Equal("SPRINGFIELD (AP)", layout.Header.Dateline);
        Assert.Equal("SPRINGFIELD (AP) --", Assert.Single(layout.Markup).Of(layout.Text));
        Assert.Equal("Associated Press", layout.Header.Publisher);
    }

    [Fact]
    public void A_place_before_a_dash_deep_in_the_text_is_no_dateline() =>
        Assert.Null(Read.Text("One line of text is here.\n\nAnother line of text is here.\n\nA third one is here.\n\nSPRINGFIELD \u2014 that is where it was.").Header.Dateline);
}
