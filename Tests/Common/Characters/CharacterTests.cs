using System.Globalization;
using System.Text;
using Corpus.Generator.Common;

namespace Corpus.Tests.Common.Characters;

/// <summary>The engine's table of characters, against this runtime's.</summary>
public class CharacterTests
{
    private const int Last = 0x10FFFF;

    [SameUnicodeFact]
    public void The_written_data_is_what_the_runtime_says()
    {
        var root = Infrastructure.Repository.Root;
        var engine = Path.Combine(root, "Generator", "Common", "Characters", "UnicodeData.cs");
        var runtime = Path.Combine(root, "Generator", "Emit", "Runtime", "Storage", "CorpusStorage.FoldingTable.cs");
        if (Environment.GetEnvironmentVariable("CORPUS_WRITE_UNICODE") == "1")
        {
            File.WriteAllText(engine, UnicodeDataMaker.Engine());
            File.WriteAllText(runtime, UnicodeDataMaker.Runtime());
        }

        Assert.Equal(UnicodeDataMaker.Engine(), File.ReadAllText(engine).ReplaceLineEndings("\n"));
        Assert.Equal(UnicodeDataMaker.Runtime(), File.ReadAllText(runtime).ReplaceLineEndings("\n"));
    }

    [SameUnicodeFact]
    public void Every_code_point_has_the_category_of_the_runtime() =>
        Assert.Empty(Enumerable.Range(0, Last + 1).Where(cp => UnicodeTable.Category(cp) != CharUnicodeInfo.GetUnicodeCategory(cp)).Select(cp => cp.ToString("X4", CultureInfo.InvariantCulture)));

    [SameUnicodeFact]
    public void Every_code_point_has_the_case_of_the_runtime() => Assert.DoesNotContain(Runes(), rune =>
        UnicodeTable.Lower(rune.Value) != Rune.ToLowerInvariant(rune).Value || UnicodeTable.Upper(rune.Value) != Rune.ToUpperInvariant(rune).Value);

    [SameUnicodeFact]
    public void Every_code_unit_is_of_the_class_of_the_runtime() => Assert.DoesNotContain(Enumerable.Range(0, 0x10000).Select(unit => (char)unit), c =>
        CharClasses.IsDigit(c) != char.IsDigit(c)
        || CharClasses.IsUpper(c) != char.IsUpper(c)
        || CharClasses.IsLower(c) != char.IsLower(c)
        || CharClasses.IsWhiteSpace(c) != char.IsWhiteSpace(c)
        || CharClasses.IsControl(c) != char.IsControl(c)
        || CharClasses.IsMark(c) != IsMark(c)
        || CharClasses.IsLetter(c) != (char.IsLetter(c) || IsMark(c))
        || CharClasses.IsLetterOrDigit(c) != (char.IsLetterOrDigit(c) || IsMark(c))
        || LetterCase.ToLower(c) != char.ToLowerInvariant(c)
        || LetterCase.ToUpper(c) != char.ToUpperInvariant(c));

    [Theory]
    [InlineData("\U0001E900\U0001E922", true, "\U0001E922\U0001E922")] // Adlam, which has case
    [InlineData("\U0001D400\U0001D44E", true, "\U0001D400\U0001D44E")] // mathematical letters
    [InlineData("\U0001F600\U0001F680", false, "\U0001F600\U0001F680")]
    [InlineData("\uD83D\uDE00\uD83D", false, "\uD83D\uDE00\uD83D")] // half a pair at the end
    public void Both_halves_of_a_pair_are_what_the_character_is(string text, bool areLetters, string lower)
    {
        Assert.All(Enumerable.Range(0, text.Length), i => Assert.Equal(areLetters, CharClasses.IsLetter(text, i)));
        Assert.Equal(lower, LetterCase.ToLower(text));
    }

    [Theory]
    [InlineData("\u0660", true)] // Arabic-Indic zero
    [InlineData("\uFF17", true)] // a wide seven
    [InlineData("\U0001D7CE", true)] // a mathematical zero
    [InlineData("\u00B2", false)]
    [InlineData("\u2167", false)]
    public void Decimal_digits_of_every_script_are_digits(string text, bool isDigit)
    {
        Assert.Equal(isDigit, CharClasses.IsDigit(text, 0));
        Assert.False(CharClasses.IsAsciiDigit(text[0]));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("lt-LT")]
    public void No_culture_changes_case(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("istanbul", LetterCase.ToLower("ISTANBUL"));
            Assert.Equal('I', LetterCase.ToUpper('i'));
            Assert.Equal('\u0131', LetterCase.ToLower('\u0131'));
            Assert.True("ISTANBUL".EqualsIgnoringCase("istanbul"));
            Assert.False("\u0131".EqualsIgnoringCase("i"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Ends in ABC", "abc", 8)]
    [InlineData("aab", "AB", 1)]
    [InlineData("ab", "abc", -1)]
    [InlineData("\u00c9tat", "\u00e9TAT", 0)]
    [InlineData("x", "", 0)]
    public void Words_are_found_whatever_their_case(string text, string words, int at) => Assert.Equal(at, text.IndexOfIgnoringCase(words));

    [SameUnicodeFact]
    public void A_name_that_is_made_is_a_name_of_C_sharp() => Assert.DoesNotContain(Enumerable.Range(0x80, 0xFF80).Select(unit => (char)unit), c =>
        (IdentifierChars.IsStart(c) && !Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsIdentifierStartCharacter(c))
        || (IdentifierChars.IsPart(c) && !Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsIdentifierPartCharacter(c)));

    [Theory]
    [InlineData('\u00e9', true)]
    [InlineData('\u4e2d', true)]
    [InlineData('\u10d0', true)] // Georgian
    [InlineData('\u1c90', false)] // its capital, of Unicode 11
    [InlineData('\ua7c0', false)] // a Latin letter of Unicode 14
    public void A_compiler_with_older_tables_knows_the_letters_of_a_name(char c, bool isStart) => Assert.Equal(isStart, IdentifierChars.IsStart(c));

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static IEnumerable<Rune> Runes() => Enumerable.Range(0, Last + 1).Where(Rune.IsValid).Select(cp => new Rune(cp));
}

/// <summary>A test against this runtime's tables; skipped, saying so, where they are of another version of Unicode than the engine's.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SameUnicodeFactAttribute : FactAttribute
{
    public SameUnicodeFactAttribute()
    {
        if (Environment.Version.Major != 10)
        {
            Skip = $"The engine has Unicode {UnicodeDataMaker.Version}, that of .NET 10; this is .NET {Environment.Version}.";
        }
    }
}
