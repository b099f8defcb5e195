using Corpus.Extraction.Findings;

namespace Corpus.Tests.Extraction.Linking;

public class LinkerTests
{
    private const string First = "Council fails to agree\n\nThe council met again on Friday. Mayor Jane Roe said the roads could not wait for the council.\n\nRoe left.\n";
    private const string Second = "Council fails to agree\n\nNobody came. Mayor Jane Roe said the schools could not wait for anybody in the town.\n\nRoe left early.\n";

    [Fact]
    public void One_person_of_two_articles_is_one_person_of_the_corpus()
    {
        var model = Facts.Link(Facts.Of(("a", First), ("b", Second)));
        var roe = Assert.Single(model.People, person => person.Name == "Jane Roe");
        Assert.Equal("JaneRoe", roe.Member);
        Assert.Equal([0, 1], roe.Articles.Select(place => place.Article));
        Assert.All(model.Articles, article => Assert.Equal(article.Facts.People.Count, article.People.Count));
    }

    [Fact]
    public void Two_articles_of_one_headline_have_two_names_and_it_is_reported()
    {
        var model = Facts.Link(Facts.Of(("2009/a", First), ("2009/b", Second)));
        Assert.Equal(["CouncilFailsToAgree", "CouncilFailsToAgree_2009B"], model.Articles.Select(article => article.Member));
        var finding = Assert.Single(model.Findings);
        Assert.Equal((1, FindingId.MemberRenamed), (finding.Article, finding.Finding.Id));
    }

    [Fact]
    public void Articles_without_a_headline_are_named_by_the_last_part_of_their_paths() =>
        Assert.Equal("Roads", Assert.Single(Facts.Link(Facts.Of(("2009/roads", "It rained."))).Articles).Member);

    [Fact]
    public void Past_the_limit_there_are_no_properties_and_it_is_reported()
    {
        var model = Facts.Link(Facts.Of(("a", First), ("b", Second), ("c", "It rained.")), 1);
        Assert.Single(model.Articles, article => article.Member is not null);
        Assert.Single(model.People, person => person.Member is not null);
        Assert.Contains(model.Findings, found => found.Finding.Id == FindingId.MemberLimit && found.Article == -1 && found.Finding.Arguments[0] == "articles");
    }

    [Fact]
    public void An_empty_corpus_is_a_corpus() => Assert.Empty(Facts.Link(default).Articles);
}
