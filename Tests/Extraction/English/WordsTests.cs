using Corpus.Extraction.English;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Tests.Extraction.English;

public class WordsTests
{
    [Theory]
    [InlineData("said", "say", VerbForm.Past | VerbForm.Participle)]
    [InlineData("SAYS", "say", VerbForm.Present)]
    [InlineData("Telling", "tell", VerbForm.Gerund)]
    [InlineData("wrote", "write", VerbForm.Past)]
    [InlineData("written", "write", VerbForm.Participle)]
    [InlineData("admitted", "admit", VerbForm.Past | VerbForm.Participle)]
    [InlineData("denies", "deny", VerbForm.Present)]
    [InlineData("agreeing", "agree", VerbForm.Gerund)]
    [InlineData("lying", "lie", VerbForm.Gerund)]
    [InlineData("found", "find", VerbForm.Past | VerbForm.Participle)]
    [InlineData("panicking", "panic", VerbForm.Gerund)]
    internal void A_form_of_a_verb_leads_to_its_base(string word, string lemma, VerbForm form)
    {
        var entry = EnglishLanguage.Instance.Lexicon.Find(word)!;
        Assert.Equal(lemma, entry.Base);
        Assert.Equal(form, entry.Form);
    }

    [Theory]
    [InlineData("told", WordClass.SpeechVerb | WordClass.TakesAddressee | WordClass.TakesClause)]
    [InlineData("believes", WordClass.CognitionVerb | WordClass.TakesClause)]
    [InlineData("opposing", WordClass.AttitudeVerb)]
    [InlineData("dubbed", WordClass.NamingVerb)]
    [InlineData("spokeswomen", WordClass.Person | WordClass.FemalePerson | WordClass.Plural)]
    [InlineData("Sen.", WordClass.Title)]
    [InlineData("Okla.", WordClass.State | WordClass.Place)]
    [InlineData("New York", WordClass.Place)]
    [InlineData("new", WordClass.PhraseStart | WordClass.Adjective)]
    [InlineData("couldn’t", WordClass.Modal | WordClass.Negation)]
    [InlineData("Leslie", WordClass.GivenNameFemale | WordClass.GivenNameMale)]
    [InlineData("according to", WordClass.Preposition)]
    [InlineData("Wednesdays", WordClass.Weekday | WordClass.Time)]
    internal void A_word_has_the_classes_of_all_its_lists(string word, WordClass classes) =>
        Assert.Equal(classes, EnglishLanguage.Instance.Lexicon.Find(word)!.Classes & classes);

    [Theory]
    [InlineData("walked", WordClass.SpeechVerb | WordClass.Noun, WordClass.NamingVerb | WordClass.Person)]
    [InlineData("table", WordClass.Noun, WordClass.Person | WordClass.Place)]
    internal void And_no_others(string word, WordClass some, WordClass none)
    {
        Assert.NotEqual(WordClass.None, EnglishLanguage.Instance.Lexicon.Find(word)!.Classes & some);
        Assert.Equal(WordClass.None, EnglishLanguage.Instance.Lexicon.Find(word)!.Classes & none);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("sayed")]
    [InlineData("qwertyuiop")]
    [InlineData("a word that no lexicon of the world would hold, however long it were made")]
    public void An_unknown_word_has_no_entry(string word) => Assert.Null(EnglishLanguage.Instance.Lexicon.Find(word));

    [Fact]
    public void Looking_up_makes_no_garbage()
    {
        EnglishLanguage.Instance.Lexicon.Find("president");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            EnglishLanguage.Instance.Lexicon.Find("President");
            EnglishLanguage.Instance.Lexicon.Find("zzzzz");
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Every_word_is_found_by_its_text_and_has_a_base()
    {
        var lexicon = EnglishLanguage.Instance.Lexicon;
        var words = lexicon.Entries.ToList();
        Assert.Equal(lexicon.Count, words.Count);
        Assert.All(words, word =>
        {
            Assert.Same(word, lexicon.Find(word.Text));
            Assert.Equal(word.Id, lexicon.NumberOf(word.Text));
            Assert.Equal(LetterCase.ToLower(word.Base), words[word.BaseId].Text);
        });
    }

    [Fact]
    public void Ids_are_dense()
    {
        var ids = new HashSet<int>();
        foreach (var word in new[] { "say", "said", "official", "New York", "the" })
        {
            Assert.InRange(EnglishLanguage.Instance.Lexicon.Find(word)!.Id, 0, EnglishLanguage.Instance.Lexicon.Count - 1);
            Assert.True(ids.Add(EnglishLanguage.Instance.Lexicon.Find(word)!.Id));
        }
    }
}
