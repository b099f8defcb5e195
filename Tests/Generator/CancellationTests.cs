using Corpus.Extraction.Input;
using Corpus.Generator.Pipeline;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Generator;

/// <summary>A compiler that does not wait any longer is heard, and the next one gets all.</summary>
public class CancellationTests
{
    private static readonly CancellationToken Stopped = new(canceled: true);

    private const string Text = "\"We won,\" said Ana Vega.\n";

    [Fact]
    public void An_article_pending_is_extracted_for_the_next_who_asks()
    {
        var article = ExtractionAhead.Start(new("a.txt", new ArticleFile("a", "a.txt", Text, ArticleMetadata.None), default), Stopped);
        Assert.Throws<OperationCanceledException>(() => ExtractionAhead.Finish(article, Stopped));
        Assert.NotNull(ExtractionAhead.Finish(article, default).Facts);
    }

    [Fact]
    public void The_generator_ends_and_goes_on_with_the_next_run()
    {
        var host = new GeneratorHost().Set("articles/a.txt", Text);
        Assert.Throws<OperationCanceledException>(() => host.Run(Stopped));
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
    }
}
