using Corpus.Abstractions;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Curation;

namespace Corpus.Tests.Extraction.Curation;

public class CorrectionReaderTests
{
    private static CorrectionFile Read(string text) => CorrectionReader.Read("articles/.corpusconfig", text);

    [Fact]
    public void What_stands_below_empty_brackets_stands_in_no_section()
    {
        var file = Read("[]\nspeaker = none\nnonsense = x\n\n[person A]\nname = B\n");
        Assert.Equal(
            [(FindingId.CurationUnknownSection, "[]"), (FindingId.CurationUnreadable, "speaker = none"), (FindingId.CurationUnreadable, "nonsense = x")],
            file.Findings.Select(finding => (finding.Id, finding.Arguments[0])));
        Assert.Equal("B", Assert.Single(file.Corrections.People).Name);
    }

    [Fact]
    public void A_person_section_gives_names_titles_and_gender()
    {
        var file = Read("""
            # the minister
            [person Maria Keller]
            alias = Kellar
            alias = M. Keller
            name = Maria Keller-Voss
            job_title = Minister of Transport
            gender = female
            """);

        Assert.Empty(file.Findings);
        var person = Assert.Single(file.Corrections.People);
        Assert.Equal("Maria Keller", person.Subject);
        Assert.Equal(["Kellar", "M. Keller"], person.Aliases);
        Assert.Equal("Maria Keller-Voss", person.Name);
        Assert.Equal(["Minister of Transport"], person.JobTitles);
        Assert.Equal(Gender.Female, person.Gender);
        Assert.Equal(2, person.Place.Line);
    }

    [Theory]
    [InlineData("speaker = none", true, null, false)]
    [InlineData("speaker = Maria Keller", true, "Maria Keller", false)]
    [InlineData("ignore = true", false, null, true)]
    public void A_quote_section_names_an_article_and_some_words(string entry, bool hasSpeaker, string? speaker, bool ignore)
    {
        var file = Read($"[quote politics/2020 \"not today\"]\n{entry}\n");

        Assert.Empty(file.Findings);
        var quote = Assert.Single(file.Corrections.Quotes);
        Assert.Equal(("politics/2020", "not today"), (quote.Article, quote.Words));
        Assert.Equal((hasSpeaker, speaker, ignore), (quote.HasSpeaker, quote.Speaker, quote.Ignore));
    }

    [Fact]
    public void A_passage_section_names_an_article_and_the_words_that_the_paragraph_begins_with()
    {
        var file = Read("[passage politics/2020 \"Sign up for\"]\nignore = true\n");

        Assert.Empty(file.Findings);
        var passage = Assert.Single(file.Corrections.Passages);
        Assert.Equal(("politics/2020", "Sign up for", true), (passage.Article, passage.Words, passage.Ignore));
    }

    [Theory]
    [InlineData("[person A]\nnonsense\n", FindingId.CurationUnreadable, "nonsense")]
    [InlineData("alias = B\n", FindingId.CurationUnreadable, "alias = B")]
    [InlineData("[person A\nalias = B\n", FindingId.CurationUnreadable, "[person A")]
    [InlineData("[]\n", FindingId.CurationUnknownSection, "[]")]
    [InlineData("[  ] # none\n", FindingId.CurationUnknownSection, "[  ] # none")]
    [InlineData("[planet Mars]\n", FindingId.CurationUnknownSection, "[planet Mars]")]
    [InlineData("[person]\n", FindingId.CurationUnknownSection, "[person]")]
    [InlineData("[quote a]\n", FindingId.CurationUnknownSection, "[quote a]")]
    [InlineData("[passage a]\n", FindingId.CurationUnknownSection, "[passage a]")]
    [InlineData("[passage a \"x\"]\nspeaker = B\n", FindingId.CurationUnknownKey, "speaker = B")]
    [InlineData("[passage a \"x\"]\nignore = true\nignore = false\n", FindingId.CurationContradiction, "ignore = false")]
    [InlineData("[passage a \"x\"]\nignore = true\n[passage a \"x\"]\nignore = true\n", FindingId.CurationRepeated, "[passage a \"x\"]")]
    [InlineData("[quote \"words alone\"]\n", FindingId.CurationUnknownSection, "[quote \"words alone\"]")]
    [InlineData("[person A]\ncolour = red\n", FindingId.CurationUnknownKey, "colour = red")]
    [InlineData("[article a]\nspeaker = B\n", FindingId.CurationUnknownKey, "speaker = B")]
    [InlineData("[person A]\ngender = many\n", FindingId.CurationBadValue, "gender = many")]
    [InlineData("[article a]\nignore = perhaps\n", FindingId.CurationBadValue, "ignore = perhaps")]
    [InlineData("[person A]\nname = B\nname = C\n", FindingId.CurationContradiction, "name = C")]
    [InlineData("[quote a \"x\"]\nspeaker = B\nignore = true\n", FindingId.CurationContradiction, "ignore = true")]
    [InlineData("[quote a \"x\"]\nignore = true\nspeaker = B\n", FindingId.CurationContradiction, "speaker = B")]
    [InlineData("[person A]\nperson = false\ngender = male\n", FindingId.CurationContradiction, "gender = male")]
    [InlineData("[person A]\ngender = male\ngender = female\n", FindingId.CurationContradiction, "gender = female")]
    [InlineData("[person A]\ngender = male\ngender = male\n", FindingId.CurationRepeated, "gender = male")]
    [InlineData("[person A]\nalias = B\nalias = B\n", FindingId.CurationRepeated, "alias = B")]
    [InlineData("[person A]\njob_title = B\njob_title = C\njob_title = B\n", FindingId.CurationRepeated, "job_title = B")]
    [InlineData("[person A]\nname =\n", FindingId.CurationBadValue, "name =")]
    [InlineData("[person A]\nalias = \"\"\n", FindingId.CurationBadValue, "alias = \"\"")]
    [InlineData("[person A]\nname = \" \"\n", FindingId.CurationBadValue, "name = \" \"")]
    [InlineData("[person A]\nalias = \u200b\n", FindingId.CurationBadValue, "alias = \u200b")]
    [InlineData("[person \u200b]\nname = A\n", FindingId.CurationUnknownSection, "[person \u200b]")]
    [InlineData("[quote a \"x\"]\nspeaker = # nobody\n", FindingId.CurationBadValue, "speaker = # nobody")]
    [InlineData("[article a]\nignore =\n", FindingId.CurationBadValue, "ignore =")]
    [InlineData("[person A]\n# alias = B\n", FindingId.CurationSaysNothing, "[person A]")]
    [InlineData("[quote a \"x\"]\n", FindingId.CurationSaysNothing, "[quote a \"x\"]")]
    [InlineData("[passage a \"x\"]\n", FindingId.CurationSaysNothing, "[passage a \"x\"]")]
    [InlineData("[article a]\n", FindingId.CurationSaysNothing, "[article a]")]
    [InlineData("[person A]\narticle = a\nname = B\n[person A]\nname = C\narticle = a\n", FindingId.CurationRepeated, "[person A]")]
    [InlineData("[person A]\nname = B\nname = B\n", FindingId.CurationRepeated, "name = B")]
    [InlineData("[person A]\nalias = B\n[person A]\nalias = C\n", FindingId.CurationRepeated, "[person A]")]
    public void What_makes_no_sense_is_a_finding_at_its_place(string text, string id, string where)
    {
        var finding = Assert.Single(Read(text).Findings);

        Assert.Equal(id, finding.Id);
        Assert.Equal(where, finding.Range.Of(text));
    }

    [Fact]
    public void One_name_may_be_corrected_differently_in_different_articles()
    {
        var file = Read("[person A]\narticle = a\nname = B\n[person A]\narticle = b\nname = C\n[person A]\ngender = male\n");
        Assert.Empty(file.Findings);
        Assert.Equal(["B", "C", null], file.Corrections.People.Select(person => person.Name));
    }

    [Theory]
    [InlineData("speaker = Anna Berg # as she said later", "Anna Berg")]
    [InlineData("speaker = Anna Berg\t; as she said later", "Anna Berg")]
    [InlineData("speaker = \"Anna # Berg\" # so", "Anna # Berg")]
    [InlineData("speaker = Player #1", "Player #1")]
    public void A_comment_may_stand_behind_a_value(string entry, string speaker)
    {
        var file = Read("[quote a \"x\"]\n" + entry + "\n");
        Assert.Empty(file.Findings);
        Assert.Equal(speaker, Assert.Single(file.Corrections.Quotes).Speaker);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_byte_order_marks_and_comments_change_nothing(string newline)
    {
        var file = Read("\uFEFF; first" + newline + newline + "  [article a]  # why" + newline + "\tignore=true" + newline);

        Assert.Empty(file.Findings);
        Assert.Equal(("a", true, 3), (file.Corrections.Articles[0].Article, file.Corrections.Articles[0].Ignore, file.Corrections.Articles[0].Place.Line));
    }
}
