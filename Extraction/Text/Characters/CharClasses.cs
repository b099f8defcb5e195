using System.Globalization;
using System.Runtime.CompilerServices;

namespace Corpus.Extraction.Text.Characters;

/// <summary>
/// What characters are, by the engine's own table. What asks for a place in a text takes a pair of surrogates as the one character that
/// it is and says of both halves what the character is, so that a scan never stops inside a pair.
/// </summary>
internal static class CharClasses
{
    // With the marks that combine with them: in NFD an accent is a character of its own.
    private const int Letters =
        Marks | 1 << (int)UnicodeCategory.UppercaseLetter | 1 << (int)UnicodeCategory.LowercaseLetter | 1 << (int)UnicodeCategory.TitlecaseLetter
        | 1 << (int)UnicodeCategory.ModifierLetter | 1 << (int)UnicodeCategory.OtherLetter;

    private const int Marks =
        1 << (int)UnicodeCategory.NonSpacingMark | 1 << (int)UnicodeCategory.SpacingCombiningMark | 1 << (int)UnicodeCategory.EnclosingMark;
    private const int Digits = 1 << (int)UnicodeCategory.DecimalDigitNumber;
    private const int Spaces =
        1 << (int)UnicodeCategory.SpaceSeparator | 1 << (int)UnicodeCategory.LineSeparator | 1 << (int)UnicodeCategory.ParagraphSeparator;

    /// <summary>A letter, or a mark that combines with one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => c < '\u0080' ? IsAsciiLetter(c) : Is(c, Letters);

    public static bool IsLetter(string text, int at) => text[at] is var c && c < '\u0080' ? IsAsciiLetter(c) : Is(CodePoint(text, at), Letters);

    /// <summary>A letter, a mark that combines with one, or a decimal digit: what words are made of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => c < '\u0080' ? IsAsciiLetter(c) || IsAsciiDigit(c) : Is(c, Letters | Digits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(string text, int at) =>
        text[at] is var c && c < '\u0080' ? IsAsciiLetter(c) || IsAsciiDigit(c) : Is(CodePoint(text, at), Letters | Digits);

    /// <summary>A decimal digit of any script.</summary>
    public static bool IsDigit(char c) => c < '\u0080' ? IsAsciiDigit(c) : Is(c, Digits);

    public static bool IsDigit(string text, int at) => text[at] is var c && c < '\u0080' ? IsAsciiDigit(c) : Is(CodePoint(text, at), Digits);

    /// <summary>A digit of dates, sizes and other things that are written for machines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsUpper(char c) => c < '\u0080' ? (uint)(c - 'A') <= 'Z' - 'A' : UnicodeTable.Category(c) == UnicodeCategory.UppercaseLetter;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(string text, int at) =>
        text[at] is var c && c < '\u0080' ? (uint)(c - 'A') <= 'Z' - 'A' : UnicodeTable.Category(CodePoint(text, at)) == UnicodeCategory.UppercaseLetter;

    public static bool IsLower(char c) => c < '\u0080' ? (uint)(c - 'a') <= 'z' - 'a' : UnicodeTable.Category(c) == UnicodeCategory.LowercaseLetter;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLower(string text, int at) =>
        text[at] is var c && c < '\u0080' ? (uint)(c - 'a') <= 'z' - 'a' : UnicodeTable.Category(CodePoint(text, at)) == UnicodeCategory.LowercaseLetter;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhiteSpace(char c) => c < '\u0080' ? c == ' ' || (uint)(c - '\t') <= '\r' - '\t' : c == '\u0085' || Is(c, Spaces);

    public static bool IsControl(char c) => UnicodeTable.Category(c) == UnicodeCategory.Control;

    /// <summary>An accent, a vowel sign or another mark that combines with the letter before it.</summary>
    public static bool IsMark(char c) => c >= '\u0300' && Is(c, Marks);

    public static bool IsMark(string text, int at) => text[at] >= '\u0300' && Is(CodePoint(text, at), Marks);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c == '-' || IsLongDash(c);

    /// <summary>A dash that is no hyphen.</summary>
    public static bool IsLongDash(char c) => c is >= '\u2012' and <= '\u2015';

    public static bool IsDoubleMark(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb';

    public static bool IsQuoteMark(char c) => IsDoubleMark(c) || c is '\'' or '\u2018' or '\u2019' or '`';

    public static bool IsBullet(char c) => c is '-' or '*' or '+' or '\u2022' or '\u00b7' or '\u25cf' or '\u25aa' or '\u2023';

    /// <summary>Marks of direction, joiners and soft hyphens, which no reader sees.</summary>
    public static bool IsIgnored(char c) =>
        c is '\u00ad' or '\ufeff' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069');

    /// <summary>The character of which a code unit is all or half; half of a pair where the other half is missing.</summary>
    public static int CodePoint(string text, int at)
    {
        var c = text[at];
        return !char.IsSurrogate(c) ? c
            : char.IsHighSurrogate(c) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? char.ConvertToUtf32(c, text[at + 1]) : c
            : at > 0 && char.IsHighSurrogate(text[at - 1]) ? char.ConvertToUtf32(text[at - 1], c) : c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(int codePoint, int categories) => ((1 << (int)UnicodeTable.Category(codePoint)) & categories) != 0;
}
