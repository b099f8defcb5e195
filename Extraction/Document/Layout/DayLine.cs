using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>A line that says when the article was published: <c>Published 7 March 2009</c>, <c>Friday, March 7, 2009</c>.</summary>
internal static class DayLine
{
    private const int Longest = 140;

    /// <param name="date">The date of publication; null where the line has no year, or gives the day of an update alone.</param>
    public static bool TryRead(Language language, string plain, out string? date)
    {
        date = null;
        if (plain.Length is 0 or > Longest || !HasDigit(plain))
        {
            return false;
        }

        foreach (var opening in language.Dates.DayOpenings)
        {
            if (plain.StartsWithIgnoringCase(opening) && plain.Length > opening.Length && plain[opening.Length] is ' ' or ':')
            {
                var isUpdate = Array.Exists(language.Dates.UpdateEndings, end => opening.EndsWith(end, StringComparison.Ordinal));
                date = isUpdate ? Publication(language, plain) : DateText.Find(language, plain);
                return IsDay(language, plain.Substring(opening.Length));
            }
        }

        date = DateText.Find(language, plain);
        return (date is not null || DateText.StartsWithNumbers(plain) || EndsAsSpan(language, plain)) && IsDay(language, plain);
    }

    /// <summary>The day after a word of publication in a line that begins with an update.</summary>
    private static string? Publication(Language language, string plain)
    {
        foreach (var opening in language.Dates.PublicationOpenings)
        {
            var at = plain.IndexOfIgnoringCase(opening);
            if (at > 0)
            {
                return DateText.Find(language, plain.Substring(at));
            }
        }

        return null;
    }

    /// <summary>"2 hours ago", "5 min read".</summary>
    private static bool EndsAsSpan(Language language, string plain) =>
        Array.Exists(language.Dates.SpanEndings, end => plain.EndsWithIgnoringCase(end));

    /// <summary>The line holds nothing but a day and a time, and maybe the outlet and the place.</summary>
    private static bool IsDay(Language language, string words)
    {
        foreach (var part in words.Split('|', '/', '-', '\u2013', '\u2014', '\u2022', '\u00b7', ';', '('))
        {
            var trimmed = part.Trim(' ', ',', '.', ':', ')');
            if (!HasDayWordsOnly(language, trimmed) && Outlets.OfName(trimmed) is null && !BylineTrailers.IsKnownPlace(language, trimmed))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDayWordsOnly(Language language, string words)
    {
        foreach (var word in words.Split(' ', ',', '.', ':', '+', ')', '\u202f'))
        {
            if (word.Length > 0 && !CharClasses.IsDigit(word[0]) && DateText.MonthOf(language, word.AsSpan()) == 0
                && !language.Dates.DayWords.Contains(word.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }

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
