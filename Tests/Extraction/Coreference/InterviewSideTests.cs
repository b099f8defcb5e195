using Corpus.Extraction.Input;
using Corpus.Abstractions;
using Corpus.Extraction;

namespace Corpus.Tests.Extraction.Coreference;

public class InterviewSideTests
{
    private const string Turns = "Q: Why did you go?\n\nA: It was time for me.\n\nQ: Were you pushed?\n\nA: Nobody did that.\n";

    [Theory]
    [InlineData("Harbour chief looks back\n\nLaura Wentvale led the board for nine years. She spoke to this paper.\n\n")]
    [InlineData("A talk with Laura Wentvale\n\nRobert Brandhurst met her in the harbour on Monday.\n\n")]
    public void The_one_who_answers_is_named_before(string introduction)
    {
        var quotes = TurnsOf(introduction);
        Assert.Equal([null, "Laura Wentvale", null, "Laura Wentvale"], quotes.Select(quote => quote.Name));
        Assert.All(quotes, quote => Assert.Equal(quote.Name is null ? SourceKind.Unnamed : SourceKind.Person, quote.Kind));
    }

    [Theory]
    [InlineData("Harbour chief looks back\n\nLaura Wentvale led the board for nine years. Robert Brandhurst met her.\n\n")]
    [InlineData("Harbour chief looks back\n\nThe board has had a bad year.\n\n")]
    public void Of_two_people_or_none_nobody_is_meant(string introduction) =>
        Assert.All(TurnsOf(introduction), quote => Assert.Equal((null, SourceKind.Unnamed), quote));

    [Fact]
    public void In_a_turn_I_is_who_speaks()
    {
        const string text = "Harbour chief looks back\n\nLaura Wentvale led the board for nine years.\n\n" + Turns;
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None));
        Assert.Equal(["me"], facts.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun).Select(mention => mention.Range.Of(text)));
    }

    private static List<(string? Name, SourceKind Kind)> TurnsOf(string introduction)
    {
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", introduction + Turns, ArticleMetadata.None));
        return [.. facts.Quotes.Where(quote => quote.Rule == AttributionRule.SpeakerTurn).Select(quote => (quote.Speaker < 0 ? null : facts.People[quote.Speaker].Name, quote.SourceKind))];
    }
}
