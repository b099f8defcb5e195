using Corpus.Extraction;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Linking;

public class AmbiguousNamesTests
{
    [Fact]
    public void A_family_name_alone_that_two_people_bear_is_reported_where_it_stands()
    {
        var finding = Assert.Single(Findings("President Laura Wentvale came.", "President Maria Wentvale came.", "Then President Wentvale came again."));

        Assert.Equal(2, finding.Article);
        Assert.Equal((15, 23), (finding.Finding.Range.Start, finding.Finding.Range.End));
        Assert.Equal(["Wentvale", "Laura Wentvale or Maria Wentvale", "a2", "Laura Wentvale"], finding.Finding.Arguments);
    }

    [Fact]
    public void A_family_name_that_one_person_bears_is_not() =>
        Assert.Empty(Findings("President Laura Wentvale came.", "Then President Wentvale came again."));

    [Fact]
    public void Nor_are_two_people_who_are_named_in_full() =>
        Assert.Empty(Findings("President Laura Wentvale came.", "President Maria Wentvale came."));

    [Fact]
    public void A_full_name_that_two_bear_of_different_offices_is_reported_where_it_may_be_either()
    {
        var finding = Assert.Single(Findings("Carl Marsh, the mayor of Wentvale, came.", "Then Carl Marsh left.", "Carl Marsh, the mayor of Orrinton, came."));
        Assert.Equal((1, "Carl Marsh"), (finding.Article, finding.Finding.Arguments[0]));
        Assert.Contains("Orrinton", finding.Finding.Arguments[1], StringComparison.Ordinal);
        Assert.Contains("Wentvale", finding.Finding.Arguments[1], StringComparison.Ordinal);
    }

    private static IEnumerable<CorpusFinding> Findings(params string[] texts)
    {
        var facts = texts.Select((text, i) => ArticleExtractor.Extract(new ArticleFile("a" + i, "a" + i + ".txt", text + "\n", ArticleMetadata.None))).ToArray();
        return Facts.Link(new(facts)).Findings.Where(found => found.Finding.Id == FindingId.AmbiguousName);
    }
}
