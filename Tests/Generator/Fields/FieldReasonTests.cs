using Corpus.Generator.Pipeline;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Fields;

/// <summary>What runs again after an edit of a declaration or of a value, and what does not.</summary>
public class FieldReasonTests
{
    private const string Declaration = "[field rating]\ntype = integer\n\n[field follows]\ntype = article\n";

    [Fact]
    public void Editing_one_value_extracts_that_article_alone()
    {
        var host = Host();
        host.Run();
        host.Set("articles/a.md", Article("rating: 5"));
        var result = host.Run();
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, Steps.Facts));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, Steps.Fields));
    }

    [Fact]
    public void Editing_a_declaration_reads_front_matter_and_no_article()
    {
        var host = Host();
        host.Run();
        host.Set(".corpusconfig", Declaration.Replace("integer", "number", StringComparison.Ordinal));
        var result = host.Run();
        Assert.All(Reasons(result, Steps.Facts), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        // The value is the same in another form of number.
        Assert.All(Reasons(result, Steps.Fields), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, Steps.Declarations));
        Assert.Contains("public double? Rating", Emitted(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_that_allows_less_changes_the_articles_that_give_more()
    {
        var host = Host();
        host.Run();
        host.Set(".corpusconfig", Declaration.Replace("integer", "integer\nmaximum = 3", StringComparison.Ordinal));
        var result = host.Run();
        Assert.All(Reasons(result, Steps.Facts), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Reasons(result, Steps.Fields));
        Assert.Equal("CORP022", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void A_declaration_that_moves_changes_nothing_that_is_generated()
    {
        var host = Host();
        var before = host.Run();
        host.Set(".corpusconfig", "; Fields\n" + Declaration);
        var result = host.Run();
        Assert.All(Reasons(result, Steps.Fields), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Reasons(result, Steps.DataUnits), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Reasons(result, Steps.ApiUnits), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Equal(before.GeneratedSources.Select(source => source.SourceText.ToString()), result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    [Fact]
    public void A_correction_reads_no_fields_again()
    {
        var host = Host();
        host.Run();
        host.Set(".corpusconfig", Declaration + "\n[person Carl Dahl]\njob_title = Mayor\n");
        var result = host.Run();
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, Steps.Declarations));
        Assert.All(Reasons(result, Steps.Fields), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Metadata_of_one_article_extracts_no_other()
    {
        static string List(string value) => string.Concat(((string[])["a", "b"]).Select(name =>
            $"\u001earticles/{name}.md\u001f\u001f\u001f{name}.md\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f{(name == "a" ? $"\u001f\u001fRating\u001f{value}\u001f" : "")}\n"));
        var host = Host().Set("corpus.articles", List("2"));
        host.Run();
        host.Set("corpus.articles", List("3"));
        var result = host.Run();
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, Steps.Facts));
    }

    private static GeneratorHost Host() => new GeneratorHost().Set(".corpusconfig", Declaration).Set("articles/a.md", Article("rating: 4")).Set("articles/b.md", Article("follows: a"));

    private static string Article(string value) => $"---\n{value}\n---\n\n\"We will come,\" Anna Berg said of {value.Length}.\n";

    private static string Emitted(GeneratorRunResult result) => result.GeneratedSources.Single(source => source.HintName == "Corpus.Fields.g.cs").SourceText.ToString();

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
