using Corpus.Extraction.Text;
using Corpus.Extraction;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Linking;

/// <summary>What happens to the names of properties as articles come, in whatever order.</summary>
public class StableNamesTests
{
    private static readonly string[] Headlines = ["Council meets on roads", "Letters to the editor", "The week in pictures", "Roads 2009"];
    private static readonly string[] People = ["Anna Berg", "Carl Dahl", "Eva Falk", "Olga Brandt"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_article_takes_a_name_from_an_older_one_never_and_from_another_headline_never(int seed)
    {
        var random = new Random(seed);
        var articles = new List<ArticleFacts>();
        var before = Names(articles);
        for (var i = 0; i < 40; i++)
        {
            var added = Article(random, i);
            articles.Add(added);
            var after = Names(articles);
            foreach (var (path, name) in before)
            {
                var other = articles.First(article => article.File.Name == path);
                var mayYield = other.Header.Headline == added.Header.Headline && IsOlder(added, other);
                Assert.True(after[path] == name || mayYield, $"{path} was {name}, is {after[path]} once {added.File.Name} is there");
            }

            before = after;
        }

        Assert.Equal(before.Count, before.Values.Distinct().Count());
    }

    [Fact]
    public void People_keep_their_names_whatever_is_added()
    {
        var random = new Random(4);
        var articles = new List<ArticleFacts>();
        var before = new Dictionary<string, string?>();
        for (var i = 0; i < 20; i++)
        {
            articles.Add(Article(random, i));
            var after = Link(articles).People.ToDictionary(person => person.Name, person => person.Member);
            Assert.All(before, known => Assert.Equal(known.Value, after[known.Key]));
            before = after;
        }

        Assert.Equal(People.Length, before.Count);
    }

    [Fact]
    public void Every_name_that_yields_is_reported()
    {
        var random = new Random(5);
        var model = Link([.. Enumerable.Range(0, 40).Select(i => Article(random, i))]);
        var plain = Headlines.Select(headline => Identifier.Of(headline)).ToHashSet();
        var renamed = model.Findings.Where(found => found.Finding.Id == FindingId.MemberRenamed).Select(found => found.Article).Order();
        Assert.Equal(Enumerable.Range(0, 40).Where(a => !plain.Contains(model.Articles[a].Member!)), renamed);
    }

    private static Dictionary<string, string?> Names(List<ArticleFacts> articles) => Link(articles).Articles.ToDictionary(article => article.Facts.File.Name, article => article.Member);

    private static CorpusModel Link(List<ArticleFacts> articles)
    {
        var sorted = EquatableArray.From(articles.OrderBy(article => article.File.Name, StringComparer.Ordinal).ToList());
        return Facts.Link(sorted);
    }

    /// <summary>Published earlier; without dates, before it in the folder.</summary>
    private static bool IsOlder(ArticleFacts one, ArticleFacts other)
    {
        var byDate = string.CompareOrdinal(one.Header.DatePublished ?? "~", other.Header.DatePublished ?? "~");
        return byDate != 0 ? byDate < 0 : string.CompareOrdinal(one.File.Name, other.File.Name) < 0;
    }

    private static ArticleFacts Article(Random random, int number)
    {
        var name = $"{(char)('a' + random.Next(26))}{number}";
        var date = random.Next(3) == 0 ? null : $"2009-03-{random.Next(1, 29):00}";
        var text = $"\"We will stay in number {number},\" {People[random.Next(People.Length)]} said.\n";
        return ArticleExtractor.Extract(new ArticleFile(name, name + ".txt", text, new ArticleMetadata(Headline: Headlines[random.Next(Headlines.Length)], DatePublished: date)));
    }
}
