using Corpus.Extraction.Curation.Fields;
using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;

namespace Corpus.Tests.Extraction;

/// <summary>Who does not wait any longer is heard by every stage, and hears no finding about it.</summary>
public class CancellationTests
{
    private static readonly CancellationToken Stopped = new(canceled: true);
    private static readonly ReadArticle Article = new("a.txt", new ArticleFile("a", "a.txt", "\"We won,\" said Ana Vega.\n", ArticleMetadata.None), default);

    [Fact]
    public void Extraction_ends()
    {
        Assert.Throws<OperationCanceledException>(() => ArticleResult.From(Article, Stopped));
        Assert.Throws<OperationCanceledException>(() => ArticleResult.From(Article).Corrected(new(Corrections.None), Stopped));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Extraction_ends_within_an_article(int times)
    {
        var text = string.Concat(Enumerable.Repeat("\"We won,\" said Ana Vega. ", times));
        Assert.Throws<OperationCanceledException>(() => ArticleExtractor.Extract(Article.File! with { Text = text }, Stopped));
    }

    [Fact]
    public void Linking_ends()
    {
        var set = ArticleSet.From([ArticleResult.From(Article).Corrected(new(Corrections.None))]);
        Assert.Throws<OperationCanceledException>(() => Linker.Link(set.Articles, set.Keys, int.MaxValue, EnglishLanguage.Instance, Stopped));
        Assert.Throws<OperationCanceledException>(() => LinkedCorpus.From(set, int.MaxValue, FieldSet.None, Stopped));
    }
}
