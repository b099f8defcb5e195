using Corpus.Extraction.Input;
using Corpus.Abstractions;
using Corpus.Extraction;

namespace Corpus.Tests.Extraction.Coreference;

public class CoreferenceResolverTests
{
    [Theory]
    [InlineData("Laura Wentvale met Robert Brandhurst on Monday. \"It was late,\" he said.", "Robert Brandhurst")]
    [InlineData("Laura Wentvale met Robert Brandhurst on Monday. \"It was late,\" she said.", "Laura Wentvale")]
    [InlineData("\"We will come,\" Robert Brandhurst said. He praised Tom Hollsted later.\n\n\"It was late,\" he added.", "Robert Brandhurst")]
    [InlineData("Tom Hollsted said that it was over. Robert Brandhurst himself seemed tired. \"It was late,\" he said.", "Robert Brandhurst")]
    [InlineData("As before, Robert Brandhurst on Friday made little of the pact with Tom Hollsted. \"It was late,\" he said.", "Robert Brandhurst")]
    [InlineData("\"It was very late that night,\" said Orvik Brandhurst, a lawyer for Laura Wentvale.", "Orvik Brandhurst")]
    [InlineData("\"It was a very late hour,\" one of the union's founders, Orvik Brandhurst, said.", "Orvik Brandhurst")]
    [InlineData("\"It was a very late hour,\" the vice president for news and talk Orvik Brandhurst said.", "Orvik Brandhurst")]
    [InlineData("\"It was a very late hour,\" Gov. Laura Wentvale's chief of staff, Orvik Brandhurst, said.", "Orvik Brandhurst")]
    [InlineData("\"It was a very late hour,\" a spokesman for the department, Sgt. Orvik Brandhurst, said.", "Orvik Brandhurst")]
    [InlineData("Senator Laura Wentvale came late. The senator, who said it was \"a very late hour for all of us\" there, left.", "Laura Wentvale")]
    public void Pronouns_and_names_are_resolved(string text, string speaker) => Assert.Equal(speaker, Last(text).Name);

    [Theory]
    [InlineData("\"It was a very late hour,\" a spokesman for Laura Wentvale said.", "Unnamed")]
    [InlineData("\"It was a very late hour,\" a spokesman for a friend, Laura Wentvale and the town said.", "Unnamed")]
    [InlineData("\"It was a very late hour,\" a spokesman for the mayor, Sen. Laura Wentvale and the town said.", "Unnamed")]
    [InlineData("\"It was a very late hour,\" Laura Wentvale's lawyer said.", "Unnamed")]
    [InlineData("\"It was a very late hour,\" the Wentvale administration said.", "Organization")]
    [InlineData("\"It was a very late hour,\" city officials said.", "Group")]
    [InlineData("\"It was a very late hour,\" the report said.", "Document")]
    [InlineData("\"It was a very late hour,\" the State Department said.", "Organization")]
    public void Who_is_no_named_person_has_a_kind(string text, string kind)
    {
        var quote = Last(text);
        Assert.Null(quote.Name);
        Assert.Equal(kind, quote.Kind.ToString());
    }

    [Fact]
    public void They_are_those_who_spoke_before()
    {
        var quote = Last("City officials who saw the plan said it was late. They said \"the work was done in a hurry\" last week.");
        Assert.Equal("City officials", quote.SourceName);
    }

    [Fact]
    public void A_description_means_the_one_who_has_that_title()
    {
        Assert.Equal("Laura Wentvale", Last("Senator Laura Wentvale met Governor Robert Brandhurst. \"It was a very late hour,\" the senator said.").Name);
        Assert.Null(Last("Senator Laura Wentvale met Senator Robert Brandhurst. \"It was a very late hour,\" the senator said.").Name);
    }

    [Theory]
    [InlineData("Laura Wentvale, 44, grows apples.", "the 44-year-old")]
    [InlineData("Laura Wentvale, a Swedish coach, left.", "the Swede")]
    [InlineData("Rep. Laura Wentvale, D-Calif., left.", "the California Democrat")]
    [InlineData("Laura Wentvale, a nurse and mother of three, left.", "the mother-of-three")]
    [InlineData("Poet Laura Wentvale left.", "the writer")]
    [InlineData("Laura Wentvale owns a mill.", "the owner")]
    [InlineData("Laura Wentvale is a farmer near the river.", "the farmer")]
    [InlineData("CEO Laura Wentvale left.", "the chief executive")]
    [InlineData("Laura Wentvale, who founded a bank, left.", "the founder")]
    [InlineData("Midfielder Laura Wentvale left.", "the midfielder")]
    public void A_description_means_the_only_one_it_fits(string introduction, string description) =>
        Assert.Equal("Laura Wentvale", Last($"{introduction} \"It was a very late hour,\" {description} said.").Name);

    [Theory]
    [InlineData("Laura Wentvale, 44, left. Robert Brandhurst, 44, stayed.", "the 44-year-old")]
    [InlineData("Laura Wentvale, a farmer, left. Robert Brandhurst is a farmer.", "the farmer")]
    [InlineData("Rep. Laura Wentvale, D-Calif., left.", "the Ohio Democrat")]
    [InlineData("Laura Wentvale, 44, left.", "the 45-year-old")]
    [InlineData("Lawyer Laura Wentvale left.", "the Wentvale lawyer")]
    public void A_description_that_fits_two_or_none_means_nobody(string introduction, string description) =>
        Assert.Null(Last($"{introduction} \"It was a very late hour,\" {description} said.").Name);

    [Theory]
    [InlineData("Laura Wentvale met Anna Brandhurst. In her last race, Brandhurst fell.", "her=Anna Brandhurst")]
    [InlineData("Laura Wentvale met Anna Brandhurst. Brandhurst was in her last race.", "her=Anna Brandhurst")]
    [InlineData("Laura Wentvale left. In Anna Brandhurst's view of her, Noorvali fell.", "her=Laura Wentvale")]
    public void A_pronoun_may_come_before_the_name(string text, string mention)
    {
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None));
        var last = facts.Mentions.Last(found => found.Kind == MentionKind.Pronoun);
        Assert.Equal(mention, last.Range.Of(text) + "=" + facts.People[last.Person].Name);
    }

    [Fact]
    public void In_a_quote_I_is_the_speaker()
    {
        const string text = "\"I think it was a very late hour for my friends,\" Laura Wentvale said.";
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None));
        var pronouns = facts.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun).Select(mention => mention.Range.Of(text));
        Assert.Equal(["I", "my"], pronouns);
    }

    [Fact]
    public void A_pronoun_without_anybody_to_mean_is_nobody() => Assert.Null(Last("\"It was a very late hour,\" she said.").Name);

    internal static (string? Name, SourceKind Kind, string? SourceName) Last(string text)
    {
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None));
        var quote = facts.Quotes[^1];
        return (quote.Speaker < 0 ? null : facts.People[quote.Speaker].Name, quote.SourceKind, quote.SourceName);
    }
}
