using Corpus.Generator.Emit;
using Corpus.Generator.Linking;

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
    }

    [Theory]
    [InlineData(7, 3000, 3, 1500)]
    [InlineData(8, 1, 1, 1)]
    [InlineData(9, 8000, 2, 100)]
    public void A_corpus_of_many_chunks_says_it_too(int seed, int text, int textsPerTable, int people)
    {
        var sizes = new ChunkSizes(text, textsPerTable, people);
        var model = new ModelMaker(seed).Model(90, 300, 400);
        var units = Emitter.DataUnits(model, EmittedCorpus.Options, sizes).Select(unit => unit.HintName).ToList();
        Assert.All(["Text.0001", "Articles.0001", "People.0001"], name => Assert.Contains($"Corpus.Data.{name}.g.cs", units));
        Assert.Equal(Dump.Of(model), EmittedCorpus.Load(model, Dump.Asking, sizes).Ask<string>("Dump"));
    }

    [Fact]
    public void A_corpus_without_articles_is_empty() =>
        Assert.Equal("all=0 True\n", EmittedCorpus.Load(new CorpusModel(default, default, default, default), Dump.Asking).Ask<string>("Dump"));
}
