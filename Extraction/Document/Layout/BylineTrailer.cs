using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What may come after a name in a byline beside other names.</summary>
internal enum BylineTrailer : byte
{
    None,

    /// <summary>A job or an outlet.</summary>
    Job,

    /// <summary>An address, a handle, or those who are not named.</summary>
    Source,

    /// <summary>A place that the language knows.</summary>
    KnownPlace,

    /// <summary>Words with capitals, such as a place's or an outlet's.</summary>
    Capitals,
}

/// <summary>Tells what comes after a name in a byline.</summary>
internal static class BylineTrailers
{
    private const int MostWords = 6;

    public static BylineTrailer KindOf(Language language, string words) =>
        Byline.IsJob(language, words) ? BylineTrailer.Job
        : IsContact(words) || IsUnnamed(language, words) ? BylineTrailer.Source
        : IsKnownPlace(language, words) ? BylineTrailer.KnownPlace
        : IsCapitals(language, words) ? BylineTrailer.Capitals
        : BylineTrailer.None;

    /// <summary>
    /// Where in a part, after a name, something else starts without a mark between: <c>JANE ROE Example Press</c>,
    /// <c>Jane Roe Political editor</c>, <c>Jane Roe @janeroe</c>; -1 where nothing does.
    /// </summary>
    public static int StartInside(Language language, string text, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == ' ' && ++words >= 2 && StartsHere(language, text, start, i, end)
                && PersonNameText.IsName(language, text.Substring(start, i - start)))
            {
                return i + 1;
            }
        }

        return -1;
    }

    public static bool IsKnownPlace(Language language, string words) =>
        language.Lexicon.Find(words.AsSpan()) is { } entry && entry.HasClass(WordClass.Place | WordClass.State);

    private static bool StartsHere(Language language, string text, int start, int space, int end)
    {
        var rest = text.Substring(space + 1, end - space - 1);
        var length = rest.IndexOf(' ');
        var first = length < 0 ? rest : rest.Substring(0, length);
        if (rest.IndexOf('@') >= 0)
        {
            return IsContact(rest);
        }

        if (Outlets.OfName(rest) is not null || DayLine.TryRead(language, text.Substring(space + 1), out _))
        {
            return true;
        }

        var isJob = Byline.IsJob(language, rest);
        if (isJob && (language.Bylines.JobOpenings.Contains(first) || language.Bylines.JobWords.Contains(first) || Outlets.AtStart(rest) is not null))
        {
            return true;
        }

        const int shortestName = 3;
        var isCaseSwitch = space - text.LastIndexOf(' ', space - 1) > shortestName && HasNoSmall(text, start, space) && !HasNoSmall(text, space + 1, end);
        return (isCaseSwitch && (isJob || IsCapitals(language, rest)))
            || (Outlets.AtStart(rest) is { Length: > 0 } && IsCapitals(language, rest));
    }

    private static bool HasNoSmall(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CharClasses.IsLower(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An address or a handle, maybe with a word that says what it is.</summary>
    private static bool IsContact(string words)
    {
        const int most = 3;
        return words.IndexOf('@') >= 0 && HeadlineRule.CountWords(words) <= most;
    }

    private static bool IsUnnamed(Language language, string words)
    {
        foreach (var word in words.Split(' '))
        {
            if (!language.Bylines.Unnamed.Contains(word))
            {
                return false;
            }
        }

        return words.Length > 0;
    }

    private static bool IsCapitals(Language language, string words)
    {
        var parts = words.Split(' ');
        foreach (var word in parts)
        {
            if (word.Length > 0 && !CharClasses.IsUpper(word[0]) && !CharClasses.IsDigit(word[0])
                && Array.IndexOf(language.Bylines.SmallWordsOfPlaces, word) < 0)
            {
                return false;
            }
        }

        return parts.Length <= MostWords;
    }
}
