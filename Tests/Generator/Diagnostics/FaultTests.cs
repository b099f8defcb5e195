using Corpus.Extraction;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Generator.Diagnostics;

/// <summary>A fault of the generator's in one article is a finding about that article.</summary>
public class FaultTests
{
    [Fact]
    public void It_is_reported_with_the_file_and_the_fault()
    {
        // Metadata that is null is what no caller gives: a fault that any stage could have.
        var extracted = ArticleResult.From(new ReadArticle("/news/a.txt", new ArticleFile("a", "a.txt", "---\ntitle: A\n---\nText.\n", null!), default));
        Assert.Null(extracted.Facts);
        var finding = Assert.Single(extracted.Findings);
        Assert.Equal((FindingId.ExtractionFailed, "/news/a.txt"), (finding.Id, finding.Path));
        Assert.StartsWith("NullReferenceException", finding.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_others_are_in_the_corpus()
    {
        var failed = ArticleResult.From(new ReadArticle("/news/a.txt", new ArticleFile("a", "a.txt", "Text.\n", null!), default));
        var good = ArticleResult.From(new ReadArticle("/news/b.txt", new ArticleFile("b", "b.txt", "Text.\n", ArticleMetadata.None), default));
        var set = ArticleSet.From([failed, good]);
        Assert.Equal("b", Assert.Single(set.Articles).File.Name);
        Assert.True(set.HasFiles);
    }
}
