using Corpus.Extraction.Document;

namespace Corpus.Tests.Extraction.Document;

public class NounPhraseChunkerTests
{
    [Theory]
    [InlineData("A senior town official said so.", "official", false, "A senior town official")]
    [InlineData("On Monday the mayor's lawyer said so.", "lawyer", false, "the mayor's lawyer")]
    [InlineData("The former secretary of state said so.", "state", false, "state")]
    [InlineData("The former secretary of state said so.", "state", true, "The former secretary of state")]
    [InlineData("On Monday Sen. Jane Roe said so.", "Roe", false, "Monday Sen. Jane Roe")]
    [InlineData("Why he said so is unknown.", "he", false, "he")]
    [InlineData("They said that voters left.", "voters", false, "voters")]
    [InlineData("Gov. Jane Roe (D-Ohio) said so.", ")", true, "Gov. Jane Roe (D-Ohio)")]
    [InlineData("They never said so.", "never", false, "")]
    public void A_phrase_by_its_last_token(string text, string last, bool attached, string expected)
    {
        var words = Read.Words(text);
        var phrase = NounPhraseChunker.EndingAt(words, IndexOf(words, last), attached);
        Assert.Equal(expected, phrase.IsEmpty ? "" : words.TextOf(phrase));
    }

    [Theory]
    [InlineData("so said the town's new mayor on Monday.", "the", false, "the town's new mayor")]
    [InlineData("so said the head of the board of trustees.", "the", true, "the head of the board of trustees")]
    [InlineData("so said Jane Roe (D-Ohio) of the town.", "Jane", true, "Jane Roe (D-Ohio) of the town")]
    [InlineData("so said she to him.", "she", true, "she")]
    [InlineData("so they said on Monday.", "said", false, "")]
    public void A_phrase_by_its_first_token(string text, string first, bool attached, string expected)
    {
        var words = Read.Words(text);
        var phrase = NounPhraseChunker.StartingAt(words, IndexOf(words, first), attached);
        Assert.Equal(expected, phrase.IsEmpty ? "" : words.TextOf(phrase));
    }

    [Theory]
    [InlineData("the former secretary of state", "secretary")]
    [InlineData("Mr. Roe's lawyer", "lawyer")]
    [InlineData("a senior town official", "official")]
    [InlineData("Jane Roe (D-Ohio)", "Roe")]
    public void The_head_of_a_phrase(string text, string head)
    {
        var words = Read.Words("x said " + text + " came.");
        var first = 2;
        var phrase = NounPhraseChunker.StartingAt(words, first, attached: true);
        Assert.Equal(head, words.TextOf(new(NounPhraseChunker.HeadOf(words, phrase), NounPhraseChunker.HeadOf(words, phrase) + 1)));
    }

    [Theory]
    [InlineData("Jane Roe, a spokeswoman for the town, said so.", ", a spokeswoman for the town,")]
    [InlineData("Jane Roe, 57, said so.", ", 57,")]
    [InlineData("After he left Rome, Jane Roe said so.", "")]
    [InlineData("Jane Roe, the mayor said, left.", "")]
    public void An_apposition(string text, string expected)
    {
        var words = Read.Words(text);
        var apposition = NounPhraseChunker.AppositionAt(words, IndexOf(words, ","));
        Assert.Equal(expected, apposition.IsEmpty ? "" : words.TextOf(apposition));
    }

    private static int IndexOf(AnnotatedDocument words, string word) => Array.FindIndex(words.Tokens.Items.ToArray(), t => words.Text[t.Start..t.End] == word);
}
