using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Curation;

/// <summary>Corrections of one quote by its line, and what only corrections give.</summary>
public class PreciseCorrectionTests
{
    private const string Text = "Ana Vega and Bea Oro met on Monday.\n\n\"We won,\" Vega said.\n\n\"We won,\" Oro said.\n";

    [Fact]
    public void Without_a_line_all_quotes_of_the_words_are_meant() =>
        Assert.Equal([null, null], Speakers("[quote a \"We won,\"]\nspeaker = none\n"));

    [Fact]
    public void With_a_line_one_quote_is_meant() =>
        Assert.Equal(["Ana Vega", null], Speakers("[quote a \"We won,\"]\nline = 5\nspeaker = none\n"));

    [Fact]
    public void Sections_of_different_lines_are_different_sections() =>
        Assert.Equal(["Bea Oro", "Ana Vega"], Speakers("[quote a \"We won,\"]\nline = 3\nspeaker = Bea Oro\n\n[quote a \"We won,\"]\nline = 5\nspeaker = Ana Vega\n"));

    [Fact]
    public void A_section_with_the_line_holds_rather_than_one_without() =>
        Assert.Equal([null, "Ana Vega"], Speakers("[quote a \"We won,\"]\nspeaker = none\n\n[quote a \"We won,\"]\nline = 5\nspeaker = Ana Vega\n"));

    [Theory]
    [InlineData("[quote a \"We won,\"]\nline = 4\nspeaker = none\n", "CORP111")]
    [InlineData("[quote a \"We won,\"]\nline = 3\n", "CORP112")]
    [InlineData("[quote a \"We won,\"]\nline = 0\nspeaker = none\n", "CORP013")]
    [InlineData("[quote a \"We won,\"]\nline = last\nspeaker = none\n", "CORP013")]
    [InlineData("[quote a \"We won,\"]\nline = 3\nspeaker = none\n\n[quote a \"We won,\"]\nline = 3\nspeaker = Bea Oro\n", "CORP110")]
    [InlineData("[person Ana Vega]\nsame_as = not an address\n", "CORP013")]
    public void What_means_nothing_is_told(string corrections, string id) =>
        Assert.Contains(Build(corrections).Findings, finding => finding.Path == ".corpusconfig" && finding.Id == id);

    [Fact]
    public void Addresses_of_a_person_are_kept_in_their_order()
    {
        var corpus = Build("[person Ana Vega]\nsame_as = https://example.org/vega\nsame_as = https://example.com/ana\n");
        Assert.Empty(corpus.Findings);
        Assert.Equal(["https://example.org/vega", "https://example.com/ana"], corpus.People.Single(person => person.Name == "Ana Vega").SameAs);
        Assert.Empty(corpus.People.Single(person => person.Name == "Bea Oro").SameAs);
    }

    [Theory]
    [InlineData("Mary Vega left.", "", Gender.Unknown)]
    [InlineData("Mrs. Mary Vega left.", "", Gender.Female)]
    [InlineData("King Jon Berg left.", "", Gender.Male)]
    [InlineData("Mary Vega left.", "[person Mary Vega]\ngender = female\n", Gender.Female)]
    public void A_gender_is_published_where_it_is_stated_and_never_told_from_a_name(string text, string corrections, Gender gender)
    {
        var corpus = new CorpusBuilder().AddArticle("a.txt", text + " The town was quiet.\n").AddCorrections(".corpusconfig", corrections).Build();
        Assert.Equal(gender, Assert.Single(corpus.People).Gender);
    }

    private static IEnumerable<string?> Speakers(string corrections)
    {
        var corpus = Build(corrections);
        Assert.DoesNotContain(corpus.Findings, finding => finding.Path == ".corpusconfig");
        return corpus.Quotes.Select(quote => quote.Speaker?.Name);
    }

    private static ExtractedCorpus Build(string corrections) =>
        new CorpusBuilder().AddArticle("a.txt", Text).AddCorrections(".corpusconfig", corrections).Build();
}
