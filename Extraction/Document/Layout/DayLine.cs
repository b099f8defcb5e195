using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>A line that says when the article was published: <c>Published 7 March 2009</c>, <c>Friday, March 7, 2009</c>.</summary>
internal static class DayLine
{
    private static readonly string[] Openings =
        ["published", "first published", "posted", "updated", "last updated", "last modified", "modified", "date", "issued", "created", "added"];

    /// <param name="date">The date of publication; null where the line has no year, or gives the day of an update alone.</param>
    public static bool TryRead(string plain, out string? date)
    {
        date = null;
        if (plain.Length > 120)
        {
            return false;
        }

        foreach (var opening in Openings)
        {
            if (plain.StartsWithIgnoringCase(opening) && plain.Length > opening.Length && plain[opening.Length] is ' ' or ':')
            {
                date = DateText.Find(plain);
                var isDay = date is not null || HasDigit(plain);
                date = opening.EndsWith("updated", StringComparison.Ordinal) || opening.EndsWith("modified", StringComparison.Ordinal) ? null : date;
                return isDay && HeadWordsAreDay(plain.Substring(opening.Length));
            }
        }

        date = DateText.Find(plain);
        return date is not null && HeadWordsAreDay(plain);
    }

    /// <summary>The line holds nothing but a day and a time.</summary>
    private static bool HeadWordsAreDay(string words)
    {
        foreach (var word in words.Split(' ', ',', '.', ':', '|', '/', '-', '\u2013', '\u2014', '(', ')', '\u2022', '\u00b7', ';'))
        {
            if (word.Length > 0 && !CharClasses.IsDigit(word[0]) && DateText.MonthOf(word.AsSpan()) == 0 && !IsDayWord(word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDayWord(string word) => LetterCase.ToLower(word) is
        "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday"
        or "mon" or "tue" or "tues" or "wed" or "thu" or "thur" or "thurs" or "fri" or "sat" or "sun"
        or "am" or "pm" or "a" or "p" or "m" or "noon" or "midnight" or "at" or "on" or "the" or "of" or "th" or "st" or "nd" or "rd"
        or "et" or "est" or "edt" or "gmt" or "bst" or "utc" or "pt" or "pst" or "pdt" or "ct" or "cst" or "cdt" or "cet" or "ist"
        or "hkt" or "eastern" or "time" or "t" or "z" or "updated" or "published" or "posted" or "modified" or "last" or "first";

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (CharClasses.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
