using Corpus.Generator;
using Corpus.Extraction.Text;
using Corpus.Extraction.Curation;
using Corpus.Emit;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;
using Corpus.Tests.Emit;
using Corpus.Tests.Infrastructure;
using Corpus.Tests.Linking;
using Corpus.Tool;

namespace Corpus.Tests;

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
    public void An_article_pending_is_extracted_for_the_next_who_asks()
    {
        var pending = PendingArticle.Start(Article, Stopped);
        Assert.Throws<OperationCanceledException>(() => pending.Finish(Stopped));
        Assert.NotNull(pending.Finish().Facts);
    }

    [Fact]
    public void Linking_ends()
    {
        var set = ArticleSet.From([ArticleResult.From(Article).Corrected(new(Corrections.None))]);
        Assert.Throws<OperationCanceledException>(() => Linker.Link(set.Articles, set.Keys, int.MaxValue, Stopped));
        Assert.Throws<OperationCanceledException>(() => LinkedCorpus.From(set, EmittedCorpus.Options, Stopped));
    }

    [Fact]
    public void Emission_ends()
    {
        var model = Facts.Link(Facts.Of(("a", Article.File!.Text)));
        Assert.Throws<OperationCanceledException>(() => Emitter.ApiUnits(model, EmittedCorpus.Options, Stopped));
        Assert.Throws<OperationCanceledException>(() => Emitter.DataUnits(model, EmittedCorpus.Options, Stopped));
        using var tables = new MemoryStream();
        Assert.Throws<OperationCanceledException>(() => Emitter.Prepare(model, EmittedCorpus.Options, ChunkSizes.Prepared, default, tables, Stopped));
        Assert.Equal(0, tables.Length);
    }

    [Fact]
    public void The_generator_ends_and_goes_on_with_the_next_run()
    {
        var host = new GeneratorHost().Set("articles/a.txt", Article.File!.Text);
        Assert.Throws<OperationCanceledException>(() => host.Run(Stopped));
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void The_command_ends_and_writes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.txt"), Article.File!.Text);
            var people = new FileInfo(Path.Combine(folder.FullName, "people.jsonl"));
            Assert.Equal(130, ExtractCommand.Run([folder.FullName], people, null, null, Stopped));
            Assert.False(people.Exists);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
