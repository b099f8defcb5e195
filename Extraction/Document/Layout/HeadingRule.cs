using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Whether a short line between paragraphs is a heading.</summary>
internal static class HeadingRule
{
    private const int MostWords = 9;
    private const int MostTitleWords = 8;
    private const int MostCharacters = 90;

    public static bool IsHeading(Language language, string plain)
    {
        if (plain.Length > MostCharacters)
        {
            return false;
        }

        var words = HeadlineRule.CountWords(plain);
        if (words is 0 or > MostWords || HasDoubleMark(plain)
            || !(CharClasses.IsUpper(plain[0]) || CharClasses.IsDigit(plain[0]) || CharClasses.IsQuoteMark(plain[0])))
        {
            return false;
        }

        if (IsClock(language, plain))
        {
            return true;
        }

        var last = LineEnds.Last(plain.AsSpan());
        if (last is ':' or ',' or ';' or '-' or '\u2014' or '\u2013' or '!' or '\u2026')
        {
            return false;
        }

        return CharClasses.IsLetterOrDigit(last)
            ? plain[0] != '-' && CharClasses.IsLetter(last)
            : last == '.' && words <= MostTitleWords && !IsTurn(plain) && (IsCapitals(plain) || HeadlineRule.IsTitleCase(plain));
    }

    /// <summary>The time of an entry in a live report: <c>9:05 p.m.</c>, <c>14.30 GMT:</c></summary>
    public static bool IsClock(Language language, string plain)
    {
        if (plain.Length is 0 or > 24 || !CharClasses.IsDigit(plain[0]))
        {
            return false;
        }

        var digits = 0;
        var half = false;
        foreach (var word in LetterCase.ToLower(plain).Split(' ', ':', '.', ',', '(', ')'))
        {
            if (word.Length == 0)
            {
                continue;
            }

            var number = 0;
            while (number < word.Length && CharClasses.IsDigit(word[number]))
            {
                number++;
            }

            digits += number;
            var letters = word.Substring(number);
            if (letters.Length > 0 && Array.IndexOf(language.Dates.ClockWords, letters) < 0 && !IsTypo(letters))
            {
                return false;
            }

            half |= Array.IndexOf(language.Dates.HalfDayWords, letters) >= 0;
        }

        return digits is >= 1 and <= 4 && half;

        // 9L15
        static bool IsTypo(string letters) => letters.Length is 3 && CharClasses.IsDigit(letters[1]) && CharClasses.IsDigit(letters[2]);
    }

    /// <summary><c>Ana Vega: No. Never.</c> is what somebody says.</summary>
    private static bool IsTurn(string plain) => plain.IndexOf(": ", StringComparison.Ordinal) > 0;

    private static bool IsCapitals(string plain)
    {
        var upper = 0;
        foreach (var c in plain)
        {
            if (CharClasses.IsLower(c))
            {
                return false;
            }

            upper += CharClasses.IsUpper(c) ? 1 : 0;
        }

        return upper > 3;
    }

    private static bool HasDoubleMark(string plain)
    {
        foreach (var c in plain)
        {
            if (CharClasses.IsDoubleMark(c))
            {
                return true;
            }
        }

        return plain.IndexOf("''", StringComparison.Ordinal) >= 0;
    }
}
