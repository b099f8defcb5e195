using Corpus.Extraction;
using Corpus.Extraction.Input;
using Corpus.Generator.Pipeline;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Generator.Incremental;

/// <summary>What runs again after an edit, and what does not.</summary>
public class RunReasonTests
{
    private const string First = "Anna Berg came home. \"We will come,\" Anna Berg said.\n";
    private const string Second = "Nothing was said by Carl Dahl.\n";

    [Fact]
    public void An_unrelated_edit_in_CSharp_leaves_every_step_as_it_was()
    {
        var host = Host();
        host.Run();
        host.Compilation = host.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other { int _x = 1; }", (CSharpParseOptions)host.Compilation.SyntaxTrees[0].Options));
        var result = host.Run();
        foreach (var (step, runs) in result.TrackedSteps)
        {
            if (typeof(Steps).GetFields().Any(field => (string?)field.GetValue(null) == step))
            {
                // The steps that ask the compilation, for names, hear the same.
                var expected = step is Steps.Names or Steps.TakenFields ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached;
                Assert.All(runs.SelectMany(run => run.Outputs), output => Assert.Equal(expected, output.Reason));
            }
        }

        Assert.All(result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void Editing_one_article_extracts_that_article_alone()
    {
        var host = Host();
        host.Run();
        host.Set("articles/a.txt", First.Replace("come", "go", StringComparison.Ordinal));
        var reasons = Reasons(host.Run(), Steps.Facts);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], reasons);
    }

    [Fact]
    public void An_extraction_ahead_is_the_same_for_all_who_ask()
    {
        var read = new ReadArticle("a.txt", new("a", "a.txt", First, ArticleMetadata.None), default);
        Assert.Same(read, ExtractionAhead.Start(read, default));
        var asked = new ArticleResult[8];
        Parallel.For(0, asked.Length, i => asked[i] = ExtractionAhead.Finish(read, default));
        Assert.All(asked, article => Assert.Equal(ArticleResult.From(read), article));
    }

    [Fact]
    public void What_is_cancelled_before_it_began_is_extracted_when_it_is_asked_for() => Assert.NotNull(
        ExtractionAhead.Finish(ExtractionAhead.Start(new("a.txt", new("a", "a.txt", First, ArticleMetadata.None), default), new CancellationToken(canceled: true)), default).Facts);

    [Fact]
    public void Adding_an_article_extracts_that_article_alone()
    {
        var host = Host();
        host.Run();
        host.Set("articles/c.txt", "\"I came later,\" Eva Falk said.\n");
        var reasons = Reasons(host.Run(), Steps.Facts);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.New], reasons);
    }

    [Fact]
    public void Deleting_an_article_extracts_none()
    {
        var host = Host();
        host.Run();
        host.Remove("articles/a.txt");
        var reasons = Reasons(host.Run(), Steps.Facts).Where(reason => reason != IncrementalStepRunReason.Removed);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons);
    }

    [Fact]
    public void An_article_is_not_extracted_again_when_the_project_says_something_of_another()
    {
        var host = new GeneratorHost().Set("corpus.articles", Manifest("")).Set("articles/a.txt", First).Set("articles/b.txt", Second);
        host.Run();
        host.Set("corpus.articles", Manifest("New headline"));
        var reasons = Reasons(host.Run(), Steps.Facts);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], reasons);
    }

    [Fact]
    public void A_correction_has_the_articles_read_again_that_must_be_read_with_it()
    {
        var host = Host();
        host.Set(".corpusconfig", "[person Carl Dahl]\njob_title = Mayor\n");
        host.Run();
        host.Set(".corpusconfig", "[person Anna Berg]\ngender = female\n\n[person Carl Dahl]\njob_title = Governor\n");
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(host.Run(), Steps.Facts));
    }

    [Fact]
    public void A_file_that_is_written_again_with_the_same_text_goes_no_further_than_reading()
    {
        var host = Host();
        host.Run();
        host.Set("articles/a.txt", First);
        var result = host.Run();
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], Reasons(result, Steps.Files));
        Assert.All(Reasons(result, Steps.Facts), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    internal static string Manifest(string headline) =>
        $"\u001earticles/a.txt\u001f\u001f\u001fa.txt\u001f{headline}\u001f\u001f\u001f\u001f\u001f\u001f\u001f\n" +
        "\u001earticles/b.txt\u001f\u001f\u001fb.txt\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\n";

    private static GeneratorHost Host() => new GeneratorHost().Set("articles/a.txt", First).Set("articles/b.txt", Second);

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
