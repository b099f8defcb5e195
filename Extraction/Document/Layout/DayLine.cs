using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>A line that says when the article was published: <c>Published 7 March 2009</c>, <c>Friday, March 7, 2009</c>.</summary>
internal static class DayLine
{
    /// <param name="date">The date of publication; null where the line has no year, or gives the day of an update alone.</param>
    public static bool TryRead(Language language, string plain, out string? date)
    {
        date = null;
        if (plain.Length > 120)
        {
            return false;
        }

        foreach (var opening in language.Dates.DayOpenings)
        {
            if (plain.StartsWithIgnoringCase(opening) && plain.Length > opening.Length && plain[opening.Length] is ' ' or ':')
            {
                date = DateText.Find(language, plain);
                var isDay = date is not null || HasDigit(plain);
                date = Array.Exists(language.Dates.UpdateEndings, end => opening.EndsWith(end, StringComparison.Ordinal)) ? null : date;
                return isDay && HeadWordsAreDay(language, plain.Substring(opening.Length));
            }
        }

        date = DateText.Find(language, plain);
        return date is not null && HeadWordsAreDay(language, plain);
    }

    /// <summary>The line holds nothing but a day and a time.</summary>
    private static bool HeadWordsAreDay(Language language, string words)
    {
        foreach (var word in words.Split(' ', ',', '.', ':', '|', '/', '-', '\u2013', '\u2014', '(', ')', '\u2022', '\u00b7', ';'))
        {
            if (word.Length > 0 && !CharClasses.IsDigit(word[0]) && DateText.MonthOf(language, word.AsSpan()) == 0 && !IsDayWord(language, word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDayWord(Language language, string word) => language.Dates.DayWords.Contains(word.AsSpan());

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
