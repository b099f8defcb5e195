using System.Text;
using Corpus.Emit.Search;
using Corpus.Extraction.English;
using WordForms = CorpusNamespace.CorpusStorage.WordForms;

namespace Corpus.Tests.Emit.Search;

/// <summary>The forms in which a word is looked for are those that the engine's word lists know.</summary>
public class WordFormsTests
{
    private static readonly byte[] Table = Encoding.UTF8.GetBytes(FormTable.Text);

    [Theory]
    [InlineData("say", "said says saying")]
    [InlineData("said", "say says saying")]
    [InlineData("city", "cities")]
    [InlineData("admitted", "admit admits admitting")]
    [InlineData("travelling", "travel travelled traveled traveling")]
    [InlineData("men", "man")]
    [InlineData("votes", "vote voted voting")]
    [InlineData("panicked", "panic panicking")]
    [InlineData("lies", "lie lying")]
    [InlineData("went", "go goes gone going")]
    public void Forms(string word, string others) => Assert.Subset(Of(word), others.Split(' ').ToHashSet());

    [Theory]
    [InlineData("news", "new")]
    [InlineData("new", "news")]
    [InlineData("evening", "even")]
    [InlineData("even", "evening")]
    [InlineData("williams", "william")]
    [InlineData("william", "williams")]
    [InlineData("red", "r")]
    [InlineData("see", "seed")]
    [InlineData("during", "dure")]
    [InlineData("this", "thi")]
    [InlineData("campus", "campu")]
    [InlineData("a", "as")]
    public void Are_no_forms(string word, string other) => Assert.DoesNotContain(other, Of(word));

    [Fact]
    public void Every_form_that_the_lists_have_is_found_by_its_base_and_the_base_by_it()
    {
        var faults = new List<string>();
        var known = 0;
        foreach (var entry in EnglishLexicon.Read().Entries.Where(entry => entry.Lemma is not null && IsPlain(entry.Text) && IsPlain(entry.Lemma)))
        {
            known++;
            if (!Of(entry.Text).Contains(entry.Lemma!) || !Of(entry.Lemma!).Contains(entry.Text))
            {
                faults.Add($"{entry.Text} {entry.Lemma}");
            }
        }

        Assert.Empty(faults);
        Assert.InRange(known, 10_000, 100_000);
    }

    [Fact]
    public void The_table_is_sorted_and_small()
    {
        var entries = FormTable.Text.Split('|', StringSplitOptions.RemoveEmptyEntries);
        var words = entries.Select(entry => new string([.. entry.TakeWhile(char.IsAsciiLetterLower)])).ToList();
        Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(), words);
        Assert.All(words, word => Assert.NotEqual("", WordForms.ExceptionOf(word, Table)));
        Assert.InRange(FormTable.Text.Length, 1, 40_000);
    }

    private static HashSet<string> Of(string word) => [.. WordForms.Of(word, Table)];

    private static bool IsPlain(string word) => word.Length > 1 && word.All(char.IsAsciiLetterLower);
}
