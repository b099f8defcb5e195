using System;
using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// The place (and day, and agency) a report was sent from: <c>GENEVA, Switzerland (CNN) --</c>. It comes before the first
/// sentence and belongs to none.
/// </summary>
internal static class Dateline
{
    private const int Longest = 90;
    private const int MostWords = 7;

    /// <summary>Recognises the dateline a block starts with.</summary>
    /// <param name="length">Its length in <paramref name="text"/>, the dash included.</param>
    /// <param name="words">Place, day and agency, without the dash.</param>
    public static bool TryRead(Language language, string text, out int length, out string words, out string? agency)
    {
        length = 0;
        words = "";
        agency = null;
        if (text.Length == 0 || !(CharClasses.IsUpper(text[0]) || text[0] is '(' or '/'))
        {
            return false;
        }

        var dash = DashAt(text, out var dashEnd);
        if (dash <= 0)
        {
            return TryBrackets(language, text, out length, out words, out agency);
        }

        words = text.Substring(0, dash).TrimWhiteSpaceAtEnd();
        length = dashEnd;
        if (!TryAgency(words, out var place, out agency))
        {
            return false;
        }

        return (place.Length == 0 && agency is not null) || IsPlace(language, place, agency is not null);
    }

    /// <summary>
    /// Recognises what is a dateline only where the text is known to start: a place that the language knows, or one with its
    /// country or a day, before a colon or a dash (<c>New Delhi: The</c>, <c>Lagos, May 6 – The</c>).
    /// </summary>
    public static bool TryReadPlain(Language language, string text, out int length, out string words)
    {
        length = 0;
        words = "";
        if (text.Length == 0 || !CharClasses.IsUpper(text[0]))
        {
            return false;
        }

        var end = ColonAt(text, out var after) is var colon and > 0 ? colon : DashAt(text, out after);
        if (end <= 0 || !StartsSentence(text, after))
        {
            return false;
        }

        words = text.Substring(0, end).TrimWhiteSpaceAtEnd();
        length = after;
        return IsKnownPlace(language, words);
    }

    /// <summary>No dash, but an outlet in brackets after the day: <c>Springfield, May 6 (PTI) The council</c>.</summary>
    private static bool TryBrackets(Language language, string text, out int length, out string words, out string? agency)
    {
        length = 0;
        words = "";
        agency = null;
        var close = text.IndexOf(')');
        if (close is <= 0 or > Longest || !StartsSentence(text, close + 1))
        {
            return false;
        }

        words = text.Substring(0, close + 1);
        length = close + 1;
        return TryAgency(words, out var place, out agency) && agency is not null && place.Length > 0 && Outlets.OfName(agency) is not null
            && IsPlace(language, place, hasAgency: true);
    }

    /// <summary>The agency in brackets or slashes at the end, and the place before it; false where the brackets hold something else.</summary>
    private static bool TryAgency(string words, out string place, out string? agency)
    {
        place = words;
        agency = null;
        var last = words.Length == 0 ? '\0' : words[words.Length - 1];
        if (words.Length < 3 || last is not (')' or '/'))
        {
            return true;
        }

        var open = words.LastIndexOf(last == ')' ? '(' : '/', words.Length - 2);
        agency = open < 0 ? null : Agency(words.Substring(open + 1, words.Length - open - 2));
        place = open < 0 ? words : words.Substring(0, open).TrimWhiteSpaceAtEnd();
        return agency is not null;
    }

    private static int ColonAt(string text, out int end)
    {
        end = text.IndexOf(':', 0, Math.Min(text.Length, Longest));
        return end++;
    }

    /// <summary>A space, and after it a word with a capital, a number or a quote.</summary>
    private static bool StartsSentence(string text, int at) =>
        at + 1 < text.Length && text[at] == ' '
        && (CharClasses.IsUpper(text[at + 1]) || CharClasses.IsDigit(text[at + 1]) || CharClasses.IsQuoteMark(text[at + 1]));

    /// <summary>A place of the lexicon, or words with capitals that country, state or day follow; no other words.</summary>
    private static bool IsKnownPlace(Language language, string words)
    {
        const int mostWordsOfCity = 3;
        var parts = words.Split(',');
        var city = parts[0].TrimWhiteSpace();
        if (!IsPlace(language, words, hasAgency: true) || HeadlineRule.CountWords(city) > mostWordsOfCity)
        {
            return false;
        }

        var known = BylineTrailers.IsKnownPlace(language, city);
        for (var p = 1; p < parts.Length; p++)
        {
            var part = parts[p].TrimWhiteSpace();
            var isDay = DateText.StartsWithDay(language, part);
            var isYearOrAgency = p > 1 && part.Length > 0 && (CharClasses.IsDigit(part[0]) || Outlets.OfName(part) is not null);
            if (!isDay && !isYearOrAgency && !BylineTrailers.IsKnownPlace(language, part))
            {
                return false;
            }

            known = true;
        }

        return known;
    }

    /// <summary>Where the dash stands that ends a dateline, if one stands near the start; a hyphen needs space around it, two need space before them.</summary>
    private static int DashAt(string text, out int end)
    {
        end = 0;
        for (var i = 0; i < text.Length && i < Longest; i++)
        {
            var c = text[i];
            if (c is '.' && i > 6 && i + 2 < text.Length && text[i + 1] == ' ' && CharClasses.IsLetter(text[i + 2])
                && CharClasses.IsLower(text[i - 1]) && CharClasses.IsLower(text[i - 4]))
            {
                return -1;
            }

            if (!CharClasses.IsDash(c))
            {
                continue;
            }

            end = i + 1;
            while (end < text.Length && CharClasses.IsDash(text[end]))
            {
                end++;
            }

            var spaceBefore = i > 0 && (text[i - 1] == ' ' || text[i - 1] == ')');
            var spaceAfter = end == text.Length || text[end] == ' ';
            if (c != '-' || (spaceBefore && (spaceAfter || end - i > 1)))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? Agency(string words)
    {
        var count = 1;
        foreach (var c in words)
        {
            count += c == ' ' ? 1 : 0;
            if (!CharClasses.IsLetter(c) && c is not ' ' and not '.' and not '/' and not '&' and not '-' and not '\'' and not '\u2019')
            {
                return null;
            }
        }

        return words.Length > 1 && CharClasses.IsUpper(words[0]) && count <= 4 ? words : null;
    }

    /// <summary>A city in capitals (or, where an agency follows, with a capital), then region and day between commas.</summary>
    private static bool IsPlace(Language language, string place, bool hasAgency)
    {
        if (place.IndexOf(':') >= 0 || language.Dates.NoPlaces.Contains(place))
        {
            return false;
        }

        var parts = place.Split(',');
        var words = 0;
        for (var p = 0; p < parts.Length; p++)
        {
            foreach (var word in parts[p].Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                words++;
                if (CharClasses.IsLower(word, 0) ? !MayBeSmall(language, word, afterPlace: p > 0)
                    : !CharClasses.IsUpper(word, 0) && !(CharClasses.IsDigit(word, 0) && (p > 0 || (hasAgency && DateText.StartsWithDay(language, parts[0])))))
                {
                    return false;
                }

                if (p == 0 && !hasAgency && language.Dates.NoPlaces.Contains(word))
                {
                    return false;
                }
            }
        }

        return words is > 0 and <= MostWords && (hasAgency || IsCapitals(language, parts[0]));
    }

    /// <summary><c>de</c> of a place; <c>p.m.</c> after it.</summary>
    private static bool MayBeSmall(Language language, string word, bool afterPlace) =>
        language.Dates.PlaceParticles.Contains(word) || (afterPlace && word.EndsWith(language.Dates.HalfDayEnding, StringComparison.Ordinal));

    private static bool IsCapitals(Language language, string city)
    {
        var upper = 0;
        foreach (var word in city.Split(' '))
        {
            if (language.Dates.PlaceParticles.Contains(word))
            {
                continue;
            }

            foreach (var c in word)
            {
                if (CharClasses.IsLower(c))
                {
                    // McALLEN, O'FALLON, LaGRANGE
                    if (upper == 0 || !word.StartsWith(language.Dates.MixedCasePrefix, StringComparison.Ordinal))
                    {
                        return false;
                    }
                }
                else if (CharClasses.IsUpper(c))
                {
                    upper++;
                }
            }
        }

        return upper > 1;
    }
}
