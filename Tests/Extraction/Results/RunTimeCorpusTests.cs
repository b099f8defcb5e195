using System.Text;
using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Results;

/// <summary>Several articles at run time.</summary>
public class RunTimeCorpusTests
{
    private const string Words = "\"We lost the vote by nine to four, and we will appeal it in the spring,\" Vega told reporters.";

    private const string Report = """
        The hall was full on Friday, and people stood in the street until late in the evening. The clerk read the names one by one, and
        each member of the council rose to answer. Nine voted against the new bridge over the river, and four for it. The bridge would
        have cost twice what the town spends in a year on its schools, and the banks had asked for a pledge that no earlier council had
        ever given. Its rival plan, a ferry for the summer months, comes before the council again in the spring.
        """;

    private static readonly (string Path, string Text)[] Articles =
    [
        ("2024/vote.txt", $"Mayor Ana Vega lost on Friday.\n\n{Words}\n\nHer rival, Jon Berg, did not comment.\n\n{Report} Nobody spoke.\n"),
        ("2024/copy.txt", $"Mayor Ana Vega lost on Friday.\n\n{Words}\n\nHer rival, Jon Berg, did not comment.\n\n{Report} Nobody left.\n"),
        ("2025/after.txt", "A year later Ana Vega looked back.\n\n\"It was hard,\" she said.\n\n\"She should have gone,\" said Jon Berg.\n"),
    ];

    [Fact]
    public void A_person_of_several_articles_is_one_object()
    {
        var corpus = Build(Articles);
        var vega = Assert.Single(corpus.People, person => person.Name == "Ana Vega");
        Assert.Equal(["2024/copy", "2024/vote", "2025/after"], vega.Articles.Select(article => article.Name));
        Assert.Equal(corpus.Quotes.Where(quote => quote.Speaker == vega), vega.Quotes);
        Assert.All(corpus.Articles, article => Assert.Contains(vega, article.People));
        Assert.Contains(vega.Mentions, mention => mention is { Kind: MentionKind.Pronoun, Article.Name: "2025/after" });
    }

    [Fact]
    public void Lists_of_the_corpus_are_those_of_its_articles_in_order()
    {
        var corpus = Build(Articles);
        Assert.Equal(["2024/copy", "2024/vote", "2025/after"], corpus.Articles.Select(article => article.Name));
        Assert.Equal(corpus.Articles.SelectMany(article => article.Quotes), corpus.Quotes);
        Assert.Equal(corpus.People.Select(person => person.Name).Order(StringComparer.Ordinal), corpus.People.Select(person => person.Name));
    }

    [Fact]
    public void The_same_words_and_nearly_the_same_articles_know_each_other()
    {
        var corpus = Build(Articles);
        var (copy, vote, after) = (corpus.Articles[0], corpus.Articles[1], corpus.Articles[2]);
        Assert.Same(vote, Assert.Single(copy.NearDuplicates));
        Assert.Same(copy, Assert.Single(vote.NearDuplicates));
        Assert.Empty(after.NearDuplicates);
        Assert.Same(vote.Quotes[0], Assert.Single(copy.Quotes[0].Variants));
        Assert.Same(copy.Quotes[0], Assert.Single(((IQuote)vote.Quotes[0]).Variants));
        Assert.All(after.Quotes, quote => Assert.Empty(quote.Variants));
    }

    [Fact]
    public void The_order_in_which_articles_and_corrections_are_added_changes_nothing()
    {
        var expected = Print(Build(Articles));
        int[][] orders = [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        Assert.All(orders, order => Assert.Equal(expected, Print(Build([.. order.Select(i => Articles[i])]))));

        const string one = "[person Ana Vega]\njob_title = mayor of the town\n";
        const string other = "[quote 2025/after \"It was hard\"]\nspeaker = none\n";
        var forth = new CorpusBuilder().AddCorrections("a.corpusconfig", one).AddCorrections("b.corpusconfig", other);
        var back = new CorpusBuilder().AddCorrections("b.corpusconfig", other).AddCorrections("a.corpusconfig", one);
        Assert.Equal(Print(Add(forth, Articles).Build()), Print(Add(back, Articles).Build()));
    }

    [Fact]
    public void Corrections_hold_and_one_that_matches_nothing_is_a_finding()
    {
        var corpus = Add(new CorpusBuilder(), Articles).AddCorrections(".corpusconfig", """
            [person Ana Vega]
            name = Ana Maria Vega

            [quote 2025/after "It was hard"]
            speaker = none

            [person Nobody There]
            alias = Nobody
            """).Build();
        var vega = Assert.Single(corpus.People, person => person.Name == "Ana Maria Vega");
        Assert.Contains("Ana Vega", vega.AlternateNames);
        var hard = Assert.Single(corpus.Quotes, quote => quote.Text.StartsWith("It was hard", StringComparison.Ordinal));
        Assert.Null(hard.Speaker);
        var finding = Assert.Single(corpus.Findings, finding => finding.Path == ".corpusconfig");
        Assert.Equal((7, 1), (finding.Line, finding.Column));
        Assert.StartsWith(".corpusconfig(7,1): CORP", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("Nobody There", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_article_is_a_finding_and_the_others_come_through()
    {
        var corpus = Add(new CorpusBuilder(), Articles).AddArticle("bad.txt", "---\nheadline: \"never closed\nText.\n").AddArticle("empty.txt", "").Build();
        Assert.Contains(corpus.Findings, finding => finding is { Path: "empty.txt", Id: "CORP101" });
        Assert.Contains(corpus.Findings, finding => finding.Path == "bad.txt");
        Assert.Equal(Build(Articles).Quotes.Select(quote => quote.ToString()), corpus.Quotes.Where(quote => quote.Article.Name.StartsWith("20", StringComparison.Ordinal)).Select(quote => quote.ToString()));
    }

    [Fact]
    public void Two_articles_of_one_name_are_a_finding_and_not_two_articles()
    {
        var corpus = new CorpusBuilder().AddArticle("a.txt", "One.").AddArticle("a.md", "Two.").Build();
        Assert.Single(corpus.Articles);
        Assert.NotEmpty(corpus.Findings);
    }

    [Fact]
    public void Of_two_texts_with_one_path_one_is_told_of_whatever_their_order()
    {
        var one = new CorpusBuilder().AddArticle("a.txt", "Ana Vega left.").AddArticle("a.txt", "Bea Oro left.").Build();
        var other = new CorpusBuilder().AddArticle("a.txt", "Bea Oro left.").AddArticle("a.txt", "Ana Vega left.").Build();
        Assert.Equal("CORP102", Assert.Single(one.Findings).Id);
        Assert.Equal(Print(one), Print(other));
    }

    [Fact]
    public void A_text_added_twice_is_one_article() =>
        Assert.Empty(new CorpusBuilder().AddArticle("a.txt", "Ana Vega left.").AddArticle("a.txt", "Ana Vega left.").Build().Findings);

    [Fact]
    public void A_builder_builds_again_what_was_added_since()
    {
        var builder = Add(new CorpusBuilder(), Articles[..2]);
        var first = builder.Build();
        var second = Add(builder, Articles[2..]).Build();
        Assert.Equal(2, first.Articles.Count);
        Assert.Equal(Print(Build(Articles)), Print(second));
    }

    [Fact]
    public void Nothing_gives_an_empty_corpus()
    {
        var corpus = new CorpusBuilder().Build();
        Assert.Empty(corpus.Articles);
        Assert.Empty(corpus.People);
        Assert.Empty(corpus.Quotes);
    }

    [Fact]
    public void A_stopped_build_ends()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Add(new CorpusBuilder(), Articles).Build(stop.Token));
    }

    private static ExtractedCorpus Build((string, string)[] articles) => Add(new CorpusBuilder(), articles).Build();

    private static CorpusBuilder Add(CorpusBuilder builder, (string Path, string Text)[] articles) =>
        articles.Aggregate(builder, (all, article) => all.AddArticle(article.Path, article.Text));

    private static string Print(ExtractedCorpus corpus)
    {
        var text = new StringBuilder();
        foreach (var quote in corpus.Quotes)
        {
            text.AppendLine($"{quote.Article.Name} {quote.Line} {quote.Kind} {quote.Rule} {quote.Confidence} {quote.Speaker} {quote.SourceName} {quote.Spans[0]} {quote.Text} = {string.Join('|', quote.Variants.Select(other => other.Article.Name))}");
        }

        foreach (var person in corpus.People)
        {
            text.AppendLine($"{person} {string.Join('|', person.AlternateNames)} {string.Join('|', person.JobTitles)} {string.Join('|', person.Mentions.Select(mention => mention.Article.Name + mention.Span))}");
        }

        return text.AppendJoin('\n', corpus.Findings).ToString();
    }
}
