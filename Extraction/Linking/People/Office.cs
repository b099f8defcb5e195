using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Linking.People;

/// <summary>
/// An office that a place has once and that nobody holds of two places: who is <c>mayor of Wentvale</c> is not the
/// <c>mayor of Ruritania City</c>. What somebody was, or is of something that has no name, is none.
/// </summary>
internal static class Office
{
    /// <summary>The seats that some titles name, each once: the office, a bar, the place in lower case.</summary>
    public static EquatableArray<string> AllOf(EquatableArray<string> titles, OfficeWords words)
    {
        List<string>? seats = null;
        foreach (var title in titles.AsSpan())
        {
            if (Of(title, words) is { } seat && seats?.Contains(seat) != true)
            {
                (seats ??= []).Add(seat);
            }
        }

        return seats is null ? default : EquatableArray.From(seats);
    }

    /// <summary>Whether two seats cannot be one person's: one office of two places, where neither place is named in the other.</summary>
    public static bool AreApart(string one, string other)
    {
        var bar = one.IndexOf('|');
        return bar == other.IndexOf('|')
            && string.CompareOrdinal(one, 0, other, 0, bar) == 0
            && one.IndexOf(other.Substring(bar + 1), StringComparison.Ordinal) < 0
            && other.IndexOf(one.Substring(bar + 1), StringComparison.Ordinal) < 0;
    }

    private static string? Of(string title, OfficeWords words)
    {
        // What all offices have; nearly all titles lack it.
        if (title.IndexOfIgnoringCase(words.SeatPreposition) < 0)
        {
            return null;
        }

        foreach (var past in words.NotTheOffice)
        {
            if (title.IndexOfIgnoringCase(past) >= 0)
            {
                return null;
            }
        }

        foreach (var office in words.Seats)
        {
            var start = title.IndexOfIgnoringCase(office);
            if (start == 0 || (start > 0 && title[start - 1] == ' '))
            {
                return Place(title, start + office.Length, words) is { Length: > 0 } place
                    ? office.Substring(0, office.IndexOf(' ')) + "|" + place
                    : null;
            }
        }

        return null;
    }

    /// <summary>The capitalised words that follow, <c>the</c> left off, as far as a comma.</summary>
    private static string Place(string title, int start, OfficeWords words)
    {
        var place = "";
        foreach (var word in title.Substring(start).Split(' '))
        {
            if (word.Length > 0 && CharClasses.IsUpper(word[0]))
            {
                place += (place.Length > 0 ? " " : "") + LetterCase.ToLower(word.TrimEnd(',', '.'));
            }
            else if (place.Length > 0 || word != words.DefiniteArticle)
            {
                break;
            }

            if (word.EndsWith(",", StringComparison.Ordinal))
            {
                break;
            }
        }

        return place;
    }
}
