using Corpus.Extraction.English;
using Corpus.Extraction.Languages;
using Inflector = CorpusNamespace.CorpusStorage.Inflector;

namespace Corpus.Tests.Extraction.English;

public class InflectorTests
{
    [Theory]
    [InlineData("claim", "claims", "claimed", "claiming")]
    [InlineData("reply", "replies", "replied", "replying")]
    [InlineData("stay", "stays", "stayed", "staying")]
    [InlineData("argue", "argues", "argued", "arguing")]
    [InlineData("agree", "agrees", "agreed", "agreeing")]
    [InlineData("stop", "stops", "stopped", "stopping")]
    [InlineData("quip", "quips", "quipped", "quipping")]
    [InlineData("fix", "fixes", "fixed", "fixing")]
    [InlineData("press", "presses", "pressed", "pressing")]
    [InlineData("read", "reads", "readed", "reading")]
    [InlineData("veto", "vetoes", "vetoed", "vetoing")]
    [InlineData("go", "goes", "goed", "going")]
    [InlineData("visit", "visits", "visited", "visiting")]
    public void Regular_verbs(string verb, string present, string past, string gerund)
    {
        Assert.Equal(present, Inflector.Present(verb));
        Assert.Equal(past, Inflector.Past(verb, doubled: false));
        Assert.Equal(gerund, Inflector.Gerund(verb, doubled: false));
    }

    [Fact]
    public void A_mark_in_the_list_doubles_the_last_letter_of_longer_verbs()
    {
        Assert.Equal("referred", Inflector.Past("refer", doubled: true));
        Assert.Equal("offered", Inflector.Past("offer", doubled: false));
    }
}
