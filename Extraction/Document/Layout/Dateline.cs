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
        if (text.Length == 0 || !(CharClasses.IsUpper(text[0]) || text[0] == '('))
        {
            return false;
        }

        var dash = DashAt(text, out var dashEnd);
        if (dash <= 0)
        {
            return false;
        }

        words = text.Substring(0, dash).TrimWhiteSpaceAtEnd();
        var place = words;
        if (words.EndsWith(")", StringComparison.Ordinal))
        {
            var open = words.LastIndexOf('(');
            agency = open < 0 ? null : Agency(words.Substring(open + 1, words.Length - open - 2));
            if (agency is null)
            {
                return false;
            }

            place = words.Substring(0, open).TrimWhiteSpaceAtEnd();
        }

        length = dashEnd;
        return (place.Length == 0 && agency is not null) || IsPlace(language, place, agency is not null);
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
                    : !CharClasses.IsUpper(word, 0) && !(p > 0 && CharClasses.IsDigit(word, 0)))
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
