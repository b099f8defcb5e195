using Corpus.Extraction.Model;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit;

/// <summary>One row is one object, whoever asks, in whatever order and from however many threads.</summary>
public class ObjectTests
{
    private static readonly CorpusModel Model = new ModelMaker(21).Model(40, 60, 40);

    [Fact]
    public void One_row_is_one_object_on_every_way()
    {
        const string asking = """
            namespace News.Corpus;
            using System.Collections.Generic;
            using System.Linq;
            internal static class Asking
            {
                public static string Ways()
                {
                    var faults = new List<string>();
                    // By the narrow ways first, before the whole list is made.
                    var byPerson = People.All.SelectMany(person => person.Quotes).ToList();
                    var byArticle = Articles.All.SelectMany(article => article.Quotes).ToList();
                    var byAttribution = Articles.All.SelectMany(article => article.Attributions).ToList();
                    var variants = byAttribution.SelectMany(quote => quote.Variants).ToList();
                    if (!byArticle.SequenceEqual(Quotes.All)) faults.Add("articles");
                    if (byPerson.Any(quote => !Quotes.All.Any(other => ReferenceEquals(quote, other)))) faults.Add("people");
                    if (!byAttribution.SequenceEqual(Quotes.Attributions) || !byAttribution.Where(quote => quote.IsQuote).SequenceEqual(Quotes.All)) faults.Add("attributions");
                    if (People.All.Any(person => !person.Attributions.Where(quote => quote.IsQuote).SequenceEqual(person.Quotes))) faults.Add("attributions of people");
                    if (!Quotes.Attributions.Order().SequenceEqual(Quotes.Attributions) || !Articles.All.Order().SequenceEqual(Articles.All) || !People.All.Order().SequenceEqual(People.All)) faults.Add("order");
                    if (variants.Any(quote => !Quotes.Attributions.Any(other => ReferenceEquals(quote, other)))) faults.Add("variants");
                    if (People.All.Any(person => person.Quotes.Any(quote => quote.Speaker != person))) faults.Add("speaker");
                    if (People.All.Any(person => person.Articles.Any(article => !article.People.Contains(person)))) faults.Add("article");
                    if (Articles.All.Any(article => article.NearDuplicates.Any(other => other == article || !other.NearDuplicates.Contains(article)))) faults.Add("near");
                    if (Articles.All.Any(article => Articles.Find(article.Name) != article)) faults.Add("find");
                    if (Quotes.All.Any(quote => quote.Source is { } source && source != quote.Source)) faults.Add("mention");
                    if (!ReferenceEquals(Quotes.All, Quotes.All) || !ReferenceEquals(People.All[0].Quotes, People.All[0].Quotes) || !ReferenceEquals(Articles.All[0].Text, Articles.All[0].Text) || !ReferenceEquals(Articles.All[0].RefusedPassages, Articles.All[0].RefusedPassages)) faults.Add("lists");
                    if (variants.Count == 0 || byPerson.Count == 0) faults.Add("nothing to see");
                    return string.Join(", ", faults);
                }
            }
            """;
        Assert.Equal("", EmittedCorpus.Load(Model, asking).Ask<string>("Ways"));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_objects()
    {
        const string asking = """
            namespace News.Corpus;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            internal static class Asking
            {
                public static int Different()
                {
                    var found = new List<object>[8];
                    using var start = new Barrier(found.Length);
                    var threads = Enumerable.Range(0, found.Length).Select(i => new Thread(() =>
                    {
                        start.SignalAndWait();
                        var objects = new List<object>();
                        if (i % 2 == 0)
                        {
                            objects.AddRange(Quotes.All);
                        }
                        else
                        {
                            objects.AddRange(Articles.All.SelectMany(article => article.Quotes));
                        }

                        objects.AddRange(Articles.All.Select(article => article.Text));
                        objects.AddRange(Articles.All.SelectMany(article => article.Paragraphs));
                        objects.AddRange(People.All.Select(person => person.Quotes));
                        objects.AddRange(People.All.Select(person => person.Name));
                        objects.AddRange(Articles.All.Select(article => article.People));
                        objects.Add(Quotes.All);
                        objects.Add(Articles.All);
                        objects.Add(People.All);
                        found[i] = objects;
                    })).ToList();
                    threads.ForEach(thread => thread.Start());
                    threads.ForEach(thread => thread.Join());
                    return found.Sum(objects => objects.Where((item, i) => !ReferenceEquals(item, found[0][i])).Count()) + (found[0].Count > 400 ? 0 : 1);
                }
            }
            """;
        for (var run = 0; run < 5; run++)
        {
            Assert.Equal(0, EmittedCorpus.Load(Model, asking).Ask<int>("Different"));
        }
    }

    [Fact]
    public void Looking_up_a_name()
    {
        const string asking = """
            namespace News.Corpus;
            internal static class Asking
            {
                public static string Found() => string.Join(";",
                    People.Find("Ann Brown")?.Name, People.Find("Annie")?.Name, People.Find("Brown")?.Name ?? "null", People.Find("Bob")?.Name,
                    People.Find("ann brown")?.Name ?? "null", People.Find("")?.Name ?? "null", Articles.Find("x")?.Name ?? "null");
            }
            """;
        var people = new[] { Person("Ann Brown", "Annie", "Brown"), Person("Bob", "Annie Brown"), Person("Bob Brown", "Brown", "Bob") };
        var model = new CorpusModel(default, new(people), default, default);
        Assert.Equal("Ann Brown;Ann Brown;null;Bob;Ann Brown;null;null", EmittedCorpus.Load(model, asking).Ask<string>("Found"));
    }

    /// <summary>Names of people whom nothing but this tells apart; what is asked is as readers type it.</summary>
    [Theory]
    [InlineData("Jos\u00e9 \u00c1lvarez", "Jos\u00e9 \u00c1lvarez")]
    [InlineData("Jose\u0301 A\u0301lvarez", "Jos\u00e9 \u00c1lvarez")]
    [InlineData("  jose   ALVAREZ\u00a0", "Jos\u00e9 \u00c1lvarez")]
    [InlineData("o'brien", "Ann O\u2019Brien")]
    [InlineData("ANN O\u02bcBRIEN", "Ann O\u2019Brien")]
    [InlineData("Strauss", "Strau\u00df")]
    [InlineData("STRAU\u1e9e", "Strau\u00df")]
    [InlineData("istanbullu", "\u0130stanbullu")]
    [InlineData("I\u015f\u0131k", "I\u015f\u0131k")]
    [InlineData("isik", "I\u015f\u0131k")]
    [InlineData("\u03c0\u03b1\u03c0\u03c0\u03ac\u03a3", "\u03a0\u03b1\u03c0\u03c0\u03ac\u03c2")] // a capital sigma at the end
    [InlineData("\u01c4an", "\u01c5an")] // a digraph of which only the first letter is a capital
    [InlineData("\U0001E922\U0001E923", "\U0001E900\U0001E923")] // Adlam
    [InlineData("\u1100\u1175\u11b7", "\uae40")] // Hangul by letters
    [InlineData("Lee", "Lee")]
    [InlineData("LEE", null)] // of two who write it otherwise, neither is guessed
    [InlineData("Leé", "Leé")]
    [InlineData("Marsh", null)]
    [InlineData("marsh", "Carl Stone")]
    [InlineData("MARSH", null)]
    [InlineData(" ", null)]
    [InlineData("\ud83d", null)]
    public void A_person_is_found_however_the_name_is_written(string asked, string? found)
    {
        const string asking = """
            namespace News.Corpus;
            internal static class Asking
            {
                public static string? Found(string name) => People.Find(name)?.Name;
            }
            """;
        FoundPeople ??= EmittedCorpus.Load(
            new(default, new([
                Person("Ann O\u2019Brien", "O\u2019Brien"), Person("Bob Marsh", "Marsh"), Person("Carl Stone", "marsh"), Person("Dora Marsh", "Marsh"), Person("I\u015f\u0131k"), Person("Jos\u00e9 \u00c1lvarez"),
                Person("Lee"), Person("Leé"), Person("Strau\u00df"), Person("\u0130stanbullu"), Person("\u01c5an"), Person("\u03a0\u03b1\u03c0\u03c0\u03ac\u03c2"), Person("\uae40"), Person("\U0001E900\U0001E923"),
            ]), default, default),
            asking);
        Assert.Equal(found, FoundPeople.Ask<string?>("Found", asked));
    }

    /// <summary>Who is meant with a title, by the family name alone, and by a name that several have.</summary>
    [Theory]
    [InlineData("Secretary Dell", "Ann Dell", "Ann Dell")] // the job of one of the two
    [InlineData("dr. dell", "Bob Dell", "Bob Dell")] // the honorific of one
    [InlineData("Mayor Dell", null, "Ann Dell,Bob Dell")] // a title that is neither's
    [InlineData("Former Dell", null, "")] // no title
    [InlineData("Secretary of State Ann Dell", "Ann Dell", "Ann Dell")]
    [InlineData("Vice President Fenn", "Cora Fenn", "Cora Fenn")] // by the family name, which no article has alone
    [InlineData("prof. dr. cora fenn", "Cora Fenn", "Cora Fenn")]
    [InlineData("fenn", "Cora Fenn", "Cora Fenn")]
    [InlineData("Dell", null, "Ann Dell,Bob Dell")]
    [InlineData("Poe", "Dora Poe", "Dora Poe,Eva Poe")] // Dora is called so; that it is Eva's family name, too, counts less
    [InlineData("King", "King", "King")] // a title that is a name
    [InlineData("Mr. King", "King", "King")]
    [InlineData("Mr.", null, "")]
    [InlineData(" Mr. ", null, "")]
    [InlineData("Finn Ash", null, "Finn Ash,Finn Ash")] // two people of one name
    [InlineData("|", null, "")]
    public void A_title_is_dropped_and_a_family_name_is_enough(string asked, string? found, string all)
    {
        const string asking = """
            using System.Linq;
            namespace News.Corpus;
            internal static class Asking
            {
                public static string? Found(string name) => People.Find(name)?.Name;

                public static string All(string name) => string.Join(",", People.FindAll(name).Select(person => person.Name));
            }
            """;
        TitledPeople ??= EmittedCorpus.Load(
            new(default, new([
                Person("Ann Dell", "Dell") with { FamilyName = "Dell", JobTitles = new(["Secretary of State"]) },
                Person("Bob Dell", "Dell") with { FamilyName = "Dell", HonorificPrefix = "Dr." },
                Person("Cora Fenn") with { FamilyName = "Fenn" },
                Person("Dora Poe", "Poe") with { FamilyName = "Poe" },
                Person("Eva Poe") with { FamilyName = "Poe" },
                Person("Finn Ash") with { Member = "FinnAsh" },
                Person("Finn Ash") with { Member = "FinnAsh2" },
                Person("King"),
            ]), default, default),
            asking);
        Assert.Equal(found, TitledPeople.Ask<string?>("Found", asked));
        Assert.Equal(all, TitledPeople.Ask<string>("All", asked));
    }

    [Fact]
    public void Nothing_is_found_under_no_name()
    {
        const string asking = """
            using System;
            namespace News.Corpus;
            internal static class Asking
            {
                public static string Faults() => string.Join(",", Fault(() => People.Find(null!)), Fault(() => People.FindAll(null!)), Fault(() => Articles.Find(null!)), Fault(() => Quotes.Find(null!)));

                public static string Order() => string.Join(",", People.All[0].CompareTo(null) > 0, People.All[0].CompareTo(People.All[1]) < 0, People.All[1].CompareTo(People.All[1]) == 0);

                private static string? Fault(Action find)
                {
                    try { find(); }
                    catch (ArgumentNullException fault) { return fault.ParamName; }
                    return "none";
                }
            }
            """;
        var corpus = EmittedCorpus.Load(new(default, new([Person("Ann Brown"), Person("Bob")]), default, default), asking);
        Assert.Equal("nameOrAlias,nameOrAlias,name,id", corpus.Ask<string>("Faults"));
        Assert.Equal("True,True,True", corpus.Ask<string>("Order"));
    }

    private static EmittedCorpus? TitledPeople { get; set; }

    private static EmittedCorpus? FoundPeople { get; set; }

    private static PersonModel Person(string name, params string[] aliases) => new(name, null, null, null, null, new(aliases), default, default, default);
}
