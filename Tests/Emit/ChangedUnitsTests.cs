using Corpus.Emit;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit;

/// <summary>What an edit writes again is bounded, however large the corpus.</summary>
public class ChangedUnitsTests
{
    private static readonly ChunkSizes Sizes = new(2000, 3, 1000, 4000);

    private static readonly CorpusModel Model = new ModelMaker(31).Model(200, 200, 100);

    [Fact]
    public void The_same_model_made_again_changes_nothing() => Assert.Empty(Changed(new ModelMaker(31).Model(200, 200, 100)));

    [Theory]
    [InlineData(0)]
    [InlineData(77)]
    [InlineData(199)]
    public void An_edited_text_changes_its_chunk_of_text_and_of_tables(int row)
    {
        var changed = Changed(WithText(row, text => text + " More words."));
        Assert.Equal(["Articles", "Text"], changed.Select(Kind).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_quote_less_changes_its_chunk_of_tables_and_the_links_of_quotes()
    {
        var row = Enumerable.Range(100, 100).First(i => Model.Articles[i].Facts.Quotes.Count > 2);
        var facts = Model.Articles[row].Facts;
        var changed = Changed(With(row, Model.Articles[row] with { Facts = facts with { Quotes = new([.. facts.Quotes.SkipLast(1)]) } }));
        Assert.Equal(1, changed.Count(unit => Kind(unit) == "Articles"));
        Assert.DoesNotContain(changed, unit => Kind(unit) is "Text" or "People");
    }

    [Fact]
    public void A_person_of_another_job_changes_one_chunk_of_people()
    {
        var people = Model.People.ToArray();
        people[150] = people[150] with { JobTitles = new(["Mayor"]) };
        Assert.Equal(["People"], Changed(Model with { People = new(people) }).Select(Kind));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(90)]
    public void A_person_more_changes_few_files_of_properties_and_the_rows_they_start_at(int row)
    {
        var before = Emitter.ApiUnits(Model, EmittedCorpus.Options, Sizes).ToHashSet();
        Assert.InRange(before.Count(unit => Kind(unit.HintName) == "Members"), 10, 1000);
        var people = Model.People.ToList();
        people.Insert(row, people[0] with { Name = people[Math.Min(row, 199)].Name + "a", Member = "Another", Articles = default });
        var articles = Model.Articles.Select(article => article with { People = new([.. article.People.Select(person => person >= row ? person + 1 : person)]) });
        var after = Emitter.ApiUnits(Model with { People = EquatableArray.From(people), Articles = new([.. articles]) }, EmittedCorpus.Options, Sizes);
        var changed = after.Where(unit => !before.Contains(unit)).Select(unit => unit.HintName).ToList();
        Assert.Contains("Corpus.MemberRows.g.cs", changed);
        Assert.InRange(changed.Count, 2, 4);
    }

    private static List<string> Changed(CorpusModel model)
    {
        var before = Emitter.DataUnits(Model, EmittedCorpus.Options, Sizes).ToHashSet();
        Assert.InRange(before.Count(unit => Kind(unit.HintName) is "Text" or "Articles" or "People"), 20, 1000);
        return [.. Emitter.DataUnits(model, EmittedCorpus.Options, Sizes).Where(unit => !before.Contains(unit)).Select(unit => unit.HintName)];
    }

    private static CorpusModel WithText(int row, Func<string, string> edit)
    {
        var facts = Model.Articles[row].Facts;
        return With(row, Model.Articles[row] with { Facts = facts with { File = facts.File with { Text = edit(facts.File.Text) } } });
    }

    private static CorpusModel With(int row, ArticleModel article)
    {
        var articles = Model.Articles.ToArray();
        articles[row] = article;
        return Model with { Articles = new(articles) };
    }

    private static string Kind(string hintName) => hintName.Split('.')[2];
}
