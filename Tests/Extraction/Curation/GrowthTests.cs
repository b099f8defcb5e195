using Corpus.Extraction.Curation;
using Corpus.Extraction.English;
using Corpus.Extraction.Input;
using Corpus.Extraction.Document.Layout;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Curation;

/// <summary>Curation costs as much as the corrections and the articles, and not as much as each with each. Steps and bytes are counted, for they are the same on every machine.</summary>
public class GrowthTests
{
    private const double MostGrowth = 2.3;

    /// <summary>Each article has a person and a quote of its own; each has a section for them, beside one for a name that all have.</summary>
    [Fact]
    public void As_many_corrections_as_articles()
    {
        AssertGrowth(count => Work(
            [.. Enumerable.Range(0, count).Select(i => Facts("a" + i, 1, i))],
            string.Concat(Enumerable.Range(0, count).Select(i => $"[person Name {i}]\njob_title = Mayor\n[person Smith]\narticle = a{i}\nname = Smith {i}\n[quote a{i} \"number {i}.\"]\nspeaker = none\n[article b{i}]\nignore = true\n[passage a{i} \"x\"]\nignore = true\n"))));
    }

    [Fact]
    public void As_many_corrections_as_people_and_quotes_of_one_article() => AssertGrowth(count => Work(
        [Facts("a", count, 0)],
        string.Concat(Enumerable.Range(0, count).Select(i => $"[person Name {i}]\ngender = female\narticle = a\n[quote a \"number {i}.\"]\nspeaker = Speaker {i}\n"))));

    [Fact]
    public void All_people_are_one() => AssertGrowth(count => Work(
        [Facts("a", count, 0)], "[person Name 0]\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"alias = Name {i}\n"))));

    [Fact]
    public void Every_section_is_about_the_same_person() => AssertGrowth(count => Work(
        [Facts("a", 2, 0)], string.Concat(Enumerable.Range(1, count).Select(i => $"[person Other {i}]\nalias = Name 0\nname = N{i % 2}\n"))));

    [Fact]
    public void No_section_matches() => AssertGrowth(count => Work([Facts("a", 2, 0)], string.Concat(Enumerable.Range(1, count).Select(i => $"[person Nobody {i}]\nname = X{i}\n"))));

    /// <summary>Of the sections of a name, and of those of an article, the fewer are looked at.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sections_that_hold_in_some_articles_are_not_gone_through_for_each(bool isOneName)
    {
        const int Count = 500;
        var config = isOneName
            ? string.Concat(Enumerable.Range(0, Count).Select(i => $"[person Smith]\narticle = a{i}\nname = Smith {i}\n"))
            : string.Concat(Enumerable.Range(0, Count).Select(i => $"[person Name {i}]\narticle = a0\nname = Smith {i}\n"));
        var index = new PersonIndex(CorrectionReader.Read(".corpusconfig", config).Corrections.People);
        var found = new List<int>();
        var looked = 0;
        for (var i = 0; i < Count; i++)
        {
            looked += index.Find(isOneName ? $"a{i}" : "a0", Person(isOneName ? "Smith" : $"Name {i}"), found);
            Assert.Equal([i], found);
        }

        Assert.InRange(looked, Count, 2 * Count);
    }

    [Fact]
    public void What_is_looked_up_is_what_going_through_finds()
    {
        var random = new Random(5);
        string Name() => "N" + random.Next(6);
        for (var round = 0; round < 300; round++)
        {
            var all = Enumerable.Range(0, random.Next(12)).Select(_ => new PersonCorrection(
                Name(), null, new([.. Enumerable.Range(0, random.Next(3)).Select(_ => Name()).Distinct()]), default, default, null, Gender.Unknown,
                new([.. Enumerable.Range(0, random.Next(3)).Select(_ => "a" + random.Next(3)).Distinct()]), false, default)).ToArray();
            var person = Person(Name()) with { AlternateNames = new([.. Enumerable.Range(0, random.Next(3)).Select(_ => Name())]) };
            var found = new List<int>();
            new PersonIndex(new(all)).Find("a1", person, found);
            Assert.Equal(
                Enumerable.Range(0, all.Length).Where(c => (all[c].Articles.Count == 0 || all[c].Articles.Contains("a1"))
                    && (all[c].Subject == person.Name || person.AlternateNames.Contains(all[c].Subject) || all[c].Aliases.Contains(person.Name))),
                found);
        }
    }

    [Fact]
    public void Ignored_passages_take_the_place_of_the_markup_in_them()
    {
        const string text = "x *a* b\n\ny *c* d\n\nx *e*\n";
        var layout = LayoutReader.Read(new("a", "a.md", text, ArticleMetadata.None) { Hints = new(new(["x"]), default) }, EnglishLanguage.Instance);
        Assert.Equal(["*", "*", "*", "*", "*", "*"], layout.Markup.Select(range => range.Of(text)));
        var applied = IgnoredPassages.Apply(layout);
        Assert.Equal(["x *a* b", "*", "*", "x *e*"], applied.Markup.Select(range => range.Of(text)));
        Assert.Equal([ParagraphKind.Boilerplate, layout.Paragraphs[1].Kind, ParagraphKind.Boilerplate], applied.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    private static void AssertGrowth(Func<int, long> work)
    {
        work(50);
        var (once, twice) = (work(2000), work(4000));
        Assert.True(twice <= MostGrowth * once, $"{once} bytes, for twice as much {twice}");
    }

    /// <summary>The bytes that reading a file, correcting the articles and looking for what is wrong takes.</summary>
    private static long Work(ArticleFacts[] articles, string config)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var set = CurationSet.From([CurationFile.Read(".corpusconfig", config)]);
        foreach (var article in articles)
        {
            set.WithHints(new("a.txt", article.File, default));
            Curator.Apply(article, set.Corrections, EnglishLanguage.Instance);
        }

        Assert.All(set.FindingsIn(articles), finding => Assert.StartsWith("CORP", finding.Id, StringComparison.Ordinal));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static LocalPerson Person(string name) => new(name, null, name, null, Gender.Unknown, default, default, default);

    private static ArticleFacts Facts(string name, int count, int first)
    {
        var text = string.Concat(Enumerable.Range(first, count).Select(i => $"\"This is number {i}.\"\n\n"));
        var quotes = new List<QuoteFact>();
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            var end = text.IndexOf('\n', start);
            quotes.Add(new(QuoteKind.Direct, new([new(start, end)]), new(start + 1, end - 1), null, default, null, MentionKind.Name, null, i, SourceKind.Person, "x", AttributionRule.None, Confidence.Low, 0, 1, default));
            start = end + 2;
        }

        return new(
            new ArticleFile(name, name + ".txt", text, ArticleMetadata.None),
            new ArticleHeader(null, default, null, null, null, null, null, null, default, default),
            new([.. quotes.Select(quote => new Paragraph(ParagraphKind.Body, quote.Spans[0]))]),
            new([.. Enumerable.Range(first, count).Select(i => Person($"Name {i}"))]),
            default, default, EquatableArray.From(quotes), default, 0, default);
    }
}
