using Corpus.Extraction.People.Names;
using Corpus.Extraction.English;

namespace Corpus.Tests.Extraction.People.Names;

public class NameFoldingTests
{
    [Theory]
    [InlineData("García", "garcia")]
    [InlineData("GarcÃ\u00ada", "garcia")]
    [InlineData("O\u2019Hara", "o'hara")]
    [InlineData("H.W.", "hw")]
    [InlineData("WENTVALE", "wentvale")]
    [InlineData("Wentval\U00010400", "wentval\U00010428")]
    [InlineData("\U00010400r", "\U00010428r")]
    public void Accents_case_and_marks_do_not_matter(string written, string folded)
    {
        Span<char> buffer = stackalloc char[NameFolding.MaxLength];
        Assert.Equal(folded, buffer[..NameFolding.Fold(written, buffer)].ToString());
    }

    [Theory]
    [InlineData("kowalsky", "kovalski", true)]
    [InlineData("khalid", "halid", true)]
    [InlineData("philippov", "filipov", true)]
    [InlineData("al-masri", "almasri", true)]
    [InlineData("marsh", "march", false)]
    public void Transliterations_come_to_one_form(string one, string other, bool same)
    {
        Span<char> first = stackalloc char[NameFolding.MaxLength];
        Span<char> second = stackalloc char[NameFolding.MaxLength];
        Assert.Equal(same, first[..NameFolding.Transliterate(one, first)].SequenceEqual(second[..NameFolding.Transliterate(other, second)]));
    }

    [Theory]
    [InlineData("bill", "william", true)]
    [InlineData("dmitri", "dmitry", true)]
    [InlineData("bill", "walter", false)]
    public void Given_names_have_forms(string one, string other, bool same) => Assert.Equal(same, EnglishLanguage.Instance.GivenNames.Same(one, other));
}
