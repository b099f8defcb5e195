using Corpus.Emit;
using Corpus.Extraction.Model;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit;

/// <summary>What the model says, the compiled corpus says.</summary>
public class RoundTripTests
{
    [Theory]
    [InlineData(1, 1, 1, 10)]
    [InlineData(2, 3, 2, 200)]
    [InlineData(3, 20, 30, 50)]
    [InlineData(4, 60, 200, 40)]
    [InlineData(5, 7, 100, 3000)]
    [InlineData(6, 3, 5, 0)]
    public void Every_property_says_what_the_model_says(int seed, int articles, int people, int pieces)
    {
        var model = new ModelMaker(seed).Model(articles, people, pieces);
        Assert.Equal(Dump.Of(model), EmittedCorpus.Load(model, Dump.Asking).Ask<string>("Dump"));
        Assert.Equal(Dump.Of(model), EmittedCorpus.Load(model, Dump.Asking, resource: Texts(model)).Ask<string>("Dump"));
        Assert.Equal(Dump.Of(model), EmittedCorpus.LoadPrepared(model, Dump.Asking, ChunkSizes.Default, Texts(model)).Ask<string>("Dump"));
        Assert.Equal(Dump.Of(model), EmittedCorpus.LoadFile(model, Dump.Asking).Ask<string>("Dump"));
    }

    [Theory]
    [InlineData(7, 3000, 3, 1500)]
    [InlineData(8, 1, 1, 1)]
    [InlineData(9, 8000, 2, 100)]
    public void A_corpus_of_many_chunks_says_it_too(int seed, int text, int textsPerTable, int people)
    {
        var sizes = new ChunkSizes(text, textsPerTable, people, Members: people);
        var model = new ModelMaker(seed).Model(90, 300, 400);
        var units = Emitter.DataUnits(model, EmittedCorpus.Options, sizes).Select(unit => unit.HintName).ToList();
        Assert.All(["Text.0001", "Articles.0001", "People.0001"], name => Assert.Contains($"Corpus.Data.{name}.g.cs", units));
        Assert.Equal(Dump.Of(model), EmittedCorpus.Load(model, Dump.Asking, sizes).Ask<string>("Dump"));
        Assert.Equal(Dump.Of(model), EmittedCorpus.Load(model, Dump.Asking, sizes, Texts(model)).Ask<string>("Dump"));
        Assert.Equal(Dump.Of(model), EmittedCorpus.LoadPrepared(model, Dump.Asking, sizes, Texts(model)).Ask<string>("Dump"));
    }

    [Fact]
    public void Properties_in_many_files_give_the_people_and_articles_they_are_named_for()
    {
        var model = new ModelMaker(10).Model(60, 90, 20);
        var sizes = new ChunkSizes(3000, 3, 1500, Members: 1500);
        var people = model.People.Where(person => person.Member is not null).ToList();
        var articles = model.Articles.Where(article => article.Member is not null).ToList();
        Assert.Contains(Emitter.ApiUnits(model, EmittedCorpus.Options, sizes), unit => unit.HintName == "Corpus.People.Members.0002.g.cs");
        var asking = $$"""
            namespace {{EmittedCorpus.Namespace}};
            internal static class Asking
            {
                public static string Names() => string.Join("|", new[] { {{string.Join(", ", people.Select(person => $"People.{person.Member}.Name").Concat(articles.Select(article => $"Articles.{article.Member}.Name")))}} });
            }
            """;
        Assert.Equal(
            string.Join("|", people.Select(person => person.Name).Concat(articles.Select(article => article.Facts.File.Name))).Replace('\uFFFD', '?'),
            EmittedCorpus.Load(model, asking, sizes).Ask<string>("Names").Replace('\uFFFD', '?'));
    }

    [Fact]
    public void A_corpus_without_articles_is_empty() =>
        Assert.Equal("attributions=0 True\nall=0 True\n", EmittedCorpus.Load(new CorpusModel(default, default, default, default), Dump.Asking).Ask<string>("Dump"));

    [Fact]
    public void A_resource_has_no_literals_of_text_beside_it()
    {
        var model = new ModelMaker(1).Model(3, 3, 20);
        var units = Emitter.DataUnits(model, EmittedCorpus.Options with { TextsInResource = true });
        Assert.DoesNotContain(units, unit => unit.HintName.StartsWith("Corpus.Data.Text.", StringComparison.Ordinal));
        Assert.Contains(units, unit => unit.HintName.StartsWith("Corpus.Data.Articles.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_is_not_the_one_the_code_was_made_of_is_refused()
    {
        var model = new ModelMaker(1).Model(3, 3, 20);
        var texts = Texts(model);
        texts[1][0] ^= 1;
        var corpus = EmittedCorpus.Load(model, $$"""
            namespace {{EmittedCorpus.Namespace}};
            internal static class Asking
            {
                public static string Texts() => string.Concat(System.Linq.Enumerable.Select(Articles.All, Ask));
                private static string Ask(Article article)
                {
                    try { return article.Utf8Text.Length > 0 ? "text " : "empty "; }
                    catch (System.InvalidOperationException refusal) { return refusal.Message; }
                }
            }
            """, resource: texts);
        Assert.Equal(
            "text The resource 'corpus.texts' lacks a text that the code was generated from: an article was changed during the build, or without changing its time stamp. Rebuild the project from scratch.text ",
            corpus.Ask<string>("Texts"));
    }

    [Fact]
    public void Tables_that_are_not_those_the_code_was_made_with_are_refused()
    {
        var model = new ModelMaker(1).Model(3, 3, 20);
        var corpus = EmittedCorpus.LoadPrepared(model, $$"""
            namespace {{EmittedCorpus.Namespace}};
            internal static class Asking
            {
                public static string Refusal()
                {
                    try { return Articles.All[0].Name; }
                    catch (System.InvalidOperationException refusal) { return refusal.Message; }
                }
            }
            """, ChunkSizes.Default, Texts(model), version: 1);
        Assert.Equal("The resource 'corpus.tables' is not the one that the code was generated with. Rebuild the project from scratch.", corpus.Ask<string>("Refusal"));
    }

    private static byte[][] Texts(CorpusModel model) =>
        [.. model.Articles.Select(article => System.Text.Encoding.UTF8.GetBytes(article.Facts.File.Text))];
}
