using System.Text;
using Corpus.Emit;
using Corpus.Emit.Prepared;
using Corpus.Emit.Units;
using Corpus.Extraction.Model;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit;

/// <summary>Declared fields are in every way of storing a corpus.</summary>
public class FieldTests
{
    private static readonly ChunkSizes Small = new(40, 1, 20, Members: 100);

    [Fact]
    public void What_articles_give_is_what_the_compiled_corpus_says()
    {
        var model = FieldSample.Model();
        var asking = FieldSample.Asking(EmittedCorpus.Namespace);
        var texts = model.Articles.Select(article => Encoding.UTF8.GetBytes(article.Facts.File.Text)).ToArray();
        Assert.Equal(FieldSample.Answer, EmittedCorpus.Load(model, asking).Ask<string>("Dump"));
        Assert.Equal(FieldSample.Answer, EmittedCorpus.Load(model, asking, Small, texts).Ask<string>("Dump"));
        Assert.Equal(FieldSample.Answer, EmittedCorpus.LoadPrepared(model, asking, Small, texts).Ask<string>("Dump"));
    }

    [Fact]
    public void Nothing_is_stored_where_none_is_declared()
    {
        var with = FieldSample.Model();
        var without = with with
        {
            Fields = default,
            Articles = new([.. with.Articles.Select(article => article with { References = default, Facts = article.Facts with { Fields = default } })]),
        };
        Assert.DoesNotContain(Emitter.DataUnits(without, EmittedCorpus.Options), unit => unit.HintName.Contains("Field", StringComparison.Ordinal));
        Assert.DoesNotContain(Emitter.ApiUnits(without, EmittedCorpus.Options), unit => unit.HintName.Contains("Field", StringComparison.Ordinal));
        var (more, less) = (Records(with), Records(without));
        Assert.True(more > less);

        static int Records(CorpusModel model) =>
            Emitter.DataUnits(model, EmittedCorpus.Options).OfType<ArticleTableUnit>().Sum(unit => unit.Text().Length);
    }

    [Fact]
    public void Declarations_come_through_to_the_generator_as_they_are()
    {
        var members = CorpusMembers.Of(FieldSample.Model());
        Assert.Equal(18, members.Fields.Count);
        var read = PreparedText.Read("", PreparedText.Write(new(1, members, default, default)));
        Assert.Equal(members, read.Members);
    }

    [Fact]
    public void A_field_whose_name_is_taken_is_left_out_and_the_others_read_as_before()
    {
        var options = EmittedCorpus.Options with { TakenFields = new(["desk", "desks", "rating", "follows"]) };
        var sources = EmittedCorpus.Sources(FieldSample.Model(), options);
        const string own = "namespace News.Corpus; enum Desk { } class Desks; partial class Article { public string? Rating => Section + FollowsBack + Motto; public string Section => \"\"; public string FollowsBack => \"\"; }";
        Assert.Empty(EmittedCorpus.Compile(sources, own).GetDiagnostics());
    }
}
