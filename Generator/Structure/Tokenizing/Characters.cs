using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using Corpus.Generator.Common;

namespace Corpus.Generator.Structure.Tokenizing;

/// <summary>What single characters are.</summary>
internal static class Characters
{
    public static readonly Func<char, bool> IsDash = c => c is '-' or (>= '\u2012' and <= '\u2015');
    public static readonly Func<char, bool> IsQuestionOrExclamation = c => c is '?' or '!';
    public static readonly Func<char, bool> IsStraightApostrophe = c => c == '\'';
    public static readonly Func<char, bool> IsBacktick = c => c == '`';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) =>
        c < '\u0080' ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' : IsOtherLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) =>
        c < '\u0080' ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 : IsOtherLetter(c) || char.IsDigit(c);

    public static bool IsUpper(char c) => c < '\u0080' ? (uint)(c - 'A') <= 'Z' - 'A' : char.IsUpper(c);

    public static bool IsLower(char c) => c < '\u0080' ? (uint)(c - 'a') <= 'z' - 'a' : char.IsLower(c);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Marks of direction, joiners and soft hyphens, which no reader sees.</summary>
    public static bool IsIgnored(char c) => Blank.IsUnseen(c);

    /// <summary>The end of the run of such characters that starts at <paramref name="start"/>.</summary>
    public static int RunEnd(string text, int start, int end, Func<char, bool> isOne)
    {
        while (start < end && isOne(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsOtherLetter(char c) => char.IsLetter(c) || IsCombining(c);

    private static bool IsCombining(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
