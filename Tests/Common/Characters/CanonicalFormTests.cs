using System.Text;
using Corpus.Generator.Common;

namespace Corpus.Tests.Common.Characters;

public class CanonicalFormTests
{
    [Fact]
    public void Every_character_composes_and_decomposes_as_the_runtime_says() => Assert.DoesNotContain(Characters(), text =>
        CanonicalForm.Compose(text) != text.Normalize(NormalizationForm.FormC) || CanonicalForm.Decompose(text) != text.Normalize(NormalizationForm.FormD));

    [Fact]
    public void Every_letter_with_marks_composes_as_the_runtime_says()
    {
        string[] marks = ["\u0301", "\u0323", "\u0323\u0302", "\u0302\u0323", "\u0345\u0313", "\u0327\u0334\u0301", "\u3099", "\u0338", "\u05B7\u05B0", "\u093C", "\u11A8", "\u1161\u11A8", "x\u0301"];
        var letters = Characters().Where(text => text[0] < '\u3100' || text.Normalize(NormalizationForm.FormD) != text);
        Assert.DoesNotContain(letters.SelectMany(text => marks.Select(mark => text + mark)), text =>
            CanonicalForm.Compose(text) != text.Normalize(NormalizationForm.FormC) || CanonicalForm.Decompose(text) != text.Normalize(NormalizationForm.FormD));
    }

    [Fact]
    public void Every_two_marks_stand_in_the_order_that_the_runtime_gives_them()
    {
        var marks = Characters().Where(text => Compositions.ClassOf(char.ConvertToUtf32(text, 0)) > 0).ToList();
        Assert.True(marks.Count > 800);
        var texts = marks.SelectMany((mark, m) => new[] { "e" + mark + marks[(m * 7) % marks.Count], "e" + marks[(m * 13) % marks.Count] + mark, "\u0105" + mark + "\u0301\u0334" });
        Assert.DoesNotContain(texts, text => CanonicalForm.Compose(text) != text.Normalize(NormalizationForm.FormC));
    }

    /// <summary>Unicode 16.0, which not every ICU of a runtime has.</summary>
    [Theory]
    [InlineData("\U000105D2\u0307", "\U000105C9")]
    [InlineData("\U00016D63\U00016D67\U00016D67", "\U00016D6A")]
    [InlineData("\U0001611E\U0001611E\U0001611F", "\U00016126")]
    public void The_newest_letters_compose(string decomposed, string composed)
    {
        Assert.Equal(composed, CanonicalForm.Compose(decomposed));
        Assert.Equal(decomposed, CanonicalForm.Decompose(composed));
    }

    [Theory]
    [InlineData("Jos\u00e9", true)]
    [InlineData("Jose\u0301", false)]
    [InlineData("\uD83D\uDE00 \uD83D x", true)]
    [InlineData("\u1100\u1161", false)]
    public void What_is_composed_is_told_by_its_characters(string text, bool isComposed) => Assert.Equal(isComposed, CanonicalForm.IsComposed(text));

    [Fact]
    public void Halves_of_pairs_stay() => Assert.Equal("e\uD800\u0301\uDC00", CanonicalForm.Decompose("e\uD800\u0301\uDC00"));

    [Theory]
    [InlineData("Jos\u00e9 O\u2019Brien", "Jose\u0301 O'Brien", true)]
    [InlineData("O\u02bcBrien", "O\u2018Brien", true)]
    [InlineData("Jos\u00e9", "Jose", false)]
    [InlineData("Jos\u00e9", "jos\u00e9", false)]
    public void Names_are_spelled_alike_by_their_letters(string one, string other, bool alike)
    {
        Assert.Equal(alike, NameSpelling.AreAlike(one, other));
        Assert.Equal(alike, NameSpelling.Comparer.GetHashCode(one) == NameSpelling.Comparer.GetHashCode(other));
    }

    /// <summary>All that the ICU of this runtime knows; what it does not, it leaves as it is.</summary>
    private static IEnumerable<string> Characters() => Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(char.ConvertFromUtf32)
        .Where(text => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(text, 0) is not (System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse)
            && !UnicodeDataMaker.IsNew(char.ConvertToUtf32(text, 0)));
}
