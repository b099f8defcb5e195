using Corpus.Extraction.Text;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Document;
using Corpus.Extraction.English;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;
using Corpus.Tests.Extraction.Linking;

namespace Corpus.Tests.Extraction.People;

/// <summary>One name in composed and decomposed letters, with curly and straight apostrophes, in letters of every plane: one person.</summary>
public class SpellingTests
{
    private const string Composed = "Jos\u00e9 \u00c1lvarez";
    private const string Decomposed = "Jose\u0301 A\u0301lvarez";

    [Theory]
    [InlineData(Composed, Decomposed)]
    [InlineData(Decomposed, Composed)]
    [InlineData("Ann O\u2019Brannock", "Ann O'Brannock")]
    [InlineData("Ann O'Brannock", "Ann O\u02bcBrannock")]
    [InlineData("L\u00ea Th\u1ecb Ng\u1ecdc", "Le\u0302 Thi\u0323 Ngo\u0323c")]
    public void Two_spellings_are_one_person_of_an_article(string first, string second)
    {
        var facts = Facts.Of(("a", $"Mayor {first} came to the town hall on Monday.\n\n\"We will build the bridge,\" said Mayor {second}.\n"))[0];
        var person = Assert.Single(facts.People);
        Assert.Equal(first, person.Name);
        Assert.DoesNotContain(second, person.AlternateNames);
        Assert.Equal(0, Assert.Single(facts.Quotes).Speaker);
        Assert.Equal($"Mayor {second}", facts.Quotes[0].Source!.Value.Of(facts.File.Text));
    }

    [Theory]
    [InlineData(Composed, Decomposed)]
    [InlineData(Decomposed, Composed)]
    [InlineData("Ann O\u2019Brannock", "Ann O'Brannock")]
    public void Two_spellings_are_one_person_of_a_corpus(string first, string second)
    {
        var model = Link(("a", $"Mayor {first} came."), ("b", $"Mayor {second} left."), ("c", $"Mayor {second} spoke."));
        var person = Assert.Single(model.People);
        Assert.Equal(first, person.Name);
        Assert.Empty(person.AlternateNames);
        Assert.Equal(3, person.Articles.Count);
    }

    [Fact]
    public void Two_spellings_give_one_member() => Assert.Equal(Identifier.Of(Composed), Identifier.Of(Decomposed));

    [Theory]
    [InlineData("\u0939\u093f\u0928\u094d\u0926\u0940", "\u0939\u093f\u0928\u094d\u0926\u0940")] // vowel signs stay in the name
    [InlineData("\uae40", "\u1100\u1175\u11b7")]
    [InlineData("\u0419\u043e\u0433\u0430\u043d", "\u0418\u0306\u043e\u0433\u0430\u043d")]
    public void Members_are_named_by_composed_letters(string name, string words) => Assert.Equal(name, Identifier.Of(words));

    [Theory]
    [InlineData("Jose\u0301 came.", "Jose\u0301|came|.")]
    [InlineData("M. E\u0301. Roe came.", "M.|E\u0301.|Roe|came|.")]
    [InlineData("the \U0001E900\U0001E923\U0001E924 came", "the|\U0001E900\U0001E923\U0001E924|came")]
    [InlineData("the \U0001D400\U0001D44E-like \U0001F600ok", "the|\U0001D400\U0001D44E-like|\U0001F600|ok")]
    [InlineData("\u0663\u0664 people and \u0661\u066b\u0662", "\u0663\u0664|people|and|\u0661|\u066b|\u0662")]
    public void Letters_and_their_marks_are_one_word(string text, string tokens) => Assert.Equal(tokens, Read.Tokens(text));

    [Fact]
    public void A_number_has_digits_of_any_script() => Assert.All(["\u0663\u0664", "34", "\uff13\uff14"], number =>
        Assert.Equal(TokenKind.Number, Read.Words(number + " people came.").Tokens[0].Kind));

    [Theory]
    [InlineData("Doroth\u00e9e")]
    [InlineData("Dorothe\u0301e")]
    public void The_lexicon_knows_a_word_in_both_forms(string word) => Assert.NotNull(EnglishLanguage.Instance.Lexicon.Find(word));

    [Theory]
    [InlineData("Composed", Composed, Decomposed)]
    [InlineData("Decomposed", Decomposed, Composed)]
    public void A_byline_is_read_in_both_forms(string headline, string author, string other)
    {
        var facts = Facts.Of(("a", $"# {headline} letters matter to nobody\n\nBy {author}\n\nMayor {other} came to the town hall on Monday and spoke for an hour.\n"))[0];
        Assert.Equal(author, facts.People[Assert.Single(facts.Authors)].Name);
        Assert.Single(facts.People);
    }

    [Fact]
    public void A_correction_speaks_of_a_name_in_both_forms()
    {
        var facts = Facts.Of(("a", $"Mayor {Decomposed} came.\n"))[0];
        var file = CorrectionReader.Read(".corpusconfig", $"[person {Composed}]\nhonorific = Dr.\n");
        Assert.Empty(file.Findings);
        Assert.Equal("Dr.", Curator.Apply(facts, new(file.Corrections), EnglishLanguage.Instance)!.People[0].HonorificPrefix);
        Assert.Equal(Decomposed, Curator.Apply(facts, new(file.Corrections), EnglishLanguage.Instance)!.People[0].Name);
    }

    [Fact]
    public void Other_letters_are_other_people() =>
        Assert.Equal(2, Link(("a", "Mayor Ann Brannock came."), ("b", "Mayor Ann Brennock came.")).People.Count);

    private static CorpusModel Link(params (string Name, string Text)[] articles) => Facts.Link(Facts.Of([.. articles.Select(article => (article.Name, article.Text + "\n"))]));
}
