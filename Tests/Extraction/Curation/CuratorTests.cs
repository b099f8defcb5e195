using Corpus.Extraction.Findings;
using Corpus.Extraction.English;
using Corpus.Extraction.Text;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Input;
using Corpus.Abstractions;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Curation;

public class CuratorTests
{
    private const string Text = "\"We will build it,\" Keller said. \"They will not,\" Kellar said. Fairbanks is a town.";

    private static ArticleFacts Facts(string name = "a")
    {
        LocalPerson Person(string full, string? given, string family) => new(full, given, family, null, Gender.Unknown, default, default, default);
        QuoteFact Quote(string content, int speaker, string source) => new(
            QuoteKind.Direct, new([Range(content)]), Range(content), null, default, Range(source), MentionKind.Name, null, speaker,
            SourceKind.Person, source, AttributionRule.None, Confidence.Low, 0, 1, default);
        return new(
            new ArticleFile(name, name + ".txt", Text, ArticleMetadata.None),
            new ArticleHeader(null, default, null, null, null, null, null, null, default, default),
            new([new Paragraph(ParagraphKind.Body, new(0, Text.Length))]),
            new([Person("Maria Keller", "Maria", "Keller"), Person("Kellar", null, "Kellar"), Person("Fairbanks", null, "Fairbanks")]),
            new([1]),
            new([new(0, Range("Keller"), MentionKind.Name), new(1, Range("Kellar"), MentionKind.Name), new(2, Range("Fairbanks"), MentionKind.Name)]),
            new([Quote("We will build it,", 0, "Keller"), Quote("They will not,", 1, "Kellar")]),
            default,
            0,
            default);
    }

    private static TextRange Range(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static ArticleFacts? Apply(string config, string article = "a")
    {
        var file = CorrectionReader.Read(".corpusconfig", config);
        Assert.Empty(file.Findings);
        return Curator.Apply(Facts(article), new(file.Corrections), EnglishLanguage.Instance);
    }

    [Fact]
    public void An_alias_joins_two_people_and_all_that_is_theirs()
    {
        var facts = Apply("[person Maria Keller]\nalias = Kellar\n")!;

        Assert.Equal(["Maria Keller", "Fairbanks"], facts.People.Select(person => person.Name));
        Assert.Equal(["Kellar"], facts.People[0].AlternateNames);
        Assert.Equal([0, 0, 1], facts.Mentions.Select(mention => mention.Person));
        Assert.Equal([(0, "Maria Keller"), (0, "Maria Keller")], facts.Quotes.Select(quote => (quote.Speaker, quote.SourceName!)));
        Assert.Equal([0], facts.Authors);
    }

    [Fact]
    public void Nobody_is_removed_and_says_nothing()
    {
        var facts = Apply("[person Kellar]\nperson = false\n")!;

        Assert.Equal(["Maria Keller", "Fairbanks"], facts.People.Select(person => person.Name));
        Assert.Equal([0, 1], facts.Mentions.Select(mention => mention.Person));
        Assert.Equal((-1, SourceKind.None), (facts.Quotes[1].Speaker, facts.Quotes[1].SourceKind));
        Assert.Empty(facts.Authors);
    }

    [Fact]
    public void A_new_name_keeps_the_old_one_as_an_alternate()
    {
        var facts = Apply("[person Maria Keller]\nname = Maria Keller-Voss\ngender = female\njob_title = Minister\n")!;

        var person = facts.People[0];
        Assert.Equal(("Maria Keller-Voss", "Maria", "Keller-Voss", Gender.Female), (person.Name, person.GivenName, person.FamilyName, person.Gender));
        Assert.Equal(["Maria Keller"], person.AlternateNames);
        Assert.Equal(["Minister"], person.JobTitles);
    }

    [Fact]
    public void A_section_that_names_a_person_otherwise_leaves_the_name_as_it_is()
    {
        // The second is about the person that the first has given another name to.
        var facts = Apply("[person Maria Keller]\nalias = Kellar\nname = Maria Keller-Voss\n")!;
        Assert.Equal("Maria Keller-Voss", facts.People[0].Name);
        var corrected = Curator.Apply(facts, new(CorrectionReader.Read(".corpusconfig", "[person Kellar]\njob_title = Minister\n").Corrections), EnglishLanguage.Instance)!;
        Assert.Equal(("Maria Keller-Voss", "Minister"), (corrected.People[0].Name, corrected.People[0].JobTitles[0]));
    }

    [Fact]
    public void Of_several_corrections_of_one_person_each_has_its_say_and_the_first_where_they_differ()
    {
        var facts = Apply("[person Keller]\nalias = Maria Keller\njob_title = Minister\n\n[person Maria Keller]\njob_title = Mayor\nhonorific = Dr.\ngender = female\n")!;
        Assert.Equal(("Keller", "Minister", "Dr.", Gender.Female), (facts.People[0].Name, Assert.Single(facts.People[0].JobTitles), facts.People[0].HonorificPrefix, facts.People[0].Gender));
        Assert.Single(Apply("[quote a \"build it\"]\nspeaker = none\n\n[quote a \"will build\"]\nspeaker = Kellar\n")!.Quotes, quote => quote.Rule == AttributionRule.Correction && quote.Speaker == -1);
    }

    [Theory]
    [InlineData("[person Kellar]\nname = Keller\n", "[person Kellar]\ngender = female\n")]
    [InlineData("[person Kellar]\nname = Keller\n", "[person Kellar]\nname = Kollar\n", "b:1 CORP014 '[person Kellar]' contradicts line 1 of a")]
    [InlineData("[person Kellar]\nname = Keller\n", "[person Maria Keller]\nalias = Kellar\nname = Voss\n", "b:1 CORP014 '[person Maria Keller]' contradicts line 1 of a")]
    [InlineData("[person Kellar]\nperson = false\n", "[person Kellar]\njob_title = Mayor\n", "b:1 CORP014 '[person Kellar]' contradicts line 1 of a")]
    [InlineData("[person Kellar]\ngender = male\n", "# here\n[person Kellar]\ngender = female\n", "b:2 CORP014 '[person Kellar]' contradicts line 1 of a")]
    [InlineData("[person Kellar]\nname = Keller\n", "[person Kellar]\nname = Keller\n", "b:1 CORP110 '[person Kellar]' already appears on line 1 of a")]
    [InlineData("[person Kellar]\narticle = a\nname = Keller\n", "[person Kellar]\narticle = c\nname = Kollar\n", "b:1 CORP111 'person Kellar' matches nothing in the corpus")]
    [InlineData("[quote a \"build it\"]\nspeaker = none\n\n[quote a \"We will build\"]\nspeaker = Kellar\n", "", "a:4 CORP014 '[quote a \"We will build\"]' contradicts line 1")]
    [InlineData("[quote a \"build it\"]\nignore = true\n", "[quote a \"We will build\"]\nspeaker = Kellar\n", "b:1 CORP014 '[quote a \"We will build\"]' contradicts line 1 of a")]
    [InlineData("[quote a \"build it\"]\nspeaker = Kellar\n", "[quote a \"They will not\"]\nspeaker = none\n")]
    [InlineData("[article a]\nignore = true\n", "[article a]\nignore = true\n", "b:1 CORP110 '[article a]' already appears on line 1 of a")]
    public void Corrections_of_two_files_are_held_against_each_other(string one, string other, params string[] expected)
    {
        var set = CurationSet.From([CurationFile.Read("b", other), CurationFile.Read("a", one)]);
        Assert.Equal(expected, set.FindingsIn([Facts()]).Select(found => $"{found.Path}:{found.StartLine + 1} {found.Id} {FindingText.Of(found.Id, found.Arguments)}"));
    }

    [Fact]
    public void A_correction_for_one_article_leaves_the_others_alone()
    {
        const string Config = "[person Maria Keller]\narticle = b\nname = Maria Keller (mayor)\n";

        Assert.Equal("Maria Keller", Apply(Config, "a")!.People[0].Name);
        Assert.Equal("Maria Keller (mayor)", Apply(Config, "b")!.People[0].Name);
    }

    [Theory]
    [InlineData("speaker = none", -1, nameof(SourceKind.None))]
    [InlineData("speaker = Kellar", 1, nameof(SourceKind.Person))]
    [InlineData("speaker = Olga Brandt", 3, nameof(SourceKind.Person))]
    public void A_quote_gets_the_speaker_it_is_given(string entry, int speaker, string kind)
    {
        var facts = Apply($"[quote a \"build it\"]\n{entry}\n")!;

        var quote = facts.Quotes[0];
        Assert.Equal((speaker, kind, AttributionRule.Correction), (quote.Speaker, quote.SourceKind.ToString(), quote.Rule));
        Assert.Equal(Facts().Quotes[1], facts.Quotes[1]);
    }

    [Fact]
    public void Ignored_quotes_and_articles_are_gone()
    {
        Assert.Single(Apply("[quote a \"build it\"]\nignore = true\n")!.Quotes);
        Assert.Null(Apply("[article a]\nignore = true\n"));
        Assert.NotNull(Apply("[article b]\nignore = true\n"));
    }

    [Fact]
    public void Facts_nobody_corrects_are_the_same_object()
    {
        var facts = Facts();
        var other = CorrectionReader.Read(".corpusconfig", "[person Olga Brandt]\nname = O. Brandt\n[quote b \"build it\"]\nignore = true\n");

        Assert.Same(facts, Curator.Apply(facts, new(other.Corrections), EnglishLanguage.Instance));
    }

    [Fact]
    public void What_matches_nothing_is_found_and_what_matches_is_not()
    {
        var file = CorrectionReader.Read(".corpusconfig", """
            [person Kellar]
            name = Keller
            [person Olga Brandt]
            name = O. Brandt
            [quote a "build it"]
            speaker = none
            [quote a "never said"]
            speaker = none
            [quote b "build it"]
            speaker = none
            [passage a ""We will build"]
            ignore = true
            [passage a "We will build"]
            ignore = true
            [article c]
            ignore = true
            """);

        var found = Unmatched.Find([Facts()], new(file.Corrections));

        Assert.Equal(
            ["person Olga Brandt", "quote a \"never said\"", "quote b \"build it\"", "passage a \"We will build\"", "article c"],
            found.Select(item => item.Finding.Arguments[0]));
        Assert.All(found, item => Assert.Equal(FindingId.CurationNoMatch, item.Finding.Id));
    }
}
