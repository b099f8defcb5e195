using Corpus.Extraction.Linking;

namespace Corpus.Tests.Extraction.Linking;

public class QuoteVariantsTests
{
    [Fact]
    public void The_same_words_in_different_articles_are_variants_whatever_their_marks_and_case()
    {
        var facts = Facts.Of(
            ("a", "\"We cannot wait for roads, not now,\" the mayor said on Friday.\n"),
            ("b", "The mayor said: \u201cWe cannot wait for roads \u2013 not now.\u201d\n"),
            ("c", "\"WE CANNOT WAIT for roads not NOW!\" the mayor said in the hall.\n"),
            ("d", "\"We cannot wait for schools, not now,\" the mayor said on Friday.\n"));
        var group = Assert.Single(QuoteVariants.Find(facts));
        Assert.Equal([0, 1, 2], group.Quotes.Select(quote => quote.Article));
    }

    [Fact]
    public void Short_quotes_and_quotes_of_one_article_are_none()
    {
        var facts = Facts.Of(
            ("a", "\"We won,\" the mayor said.\n\n\"We cannot wait for roads,\" the mayor said.\n\n\"We cannot wait for roads,\" the mayor said again.\n"),
            ("b", "\"We won,\" the mayor said.\n"));
        Assert.Empty(QuoteVariants.Find(facts));
    }
}
