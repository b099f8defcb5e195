using System;
using System.Collections.Generic;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads who wrote an article: <c>By Jane Roe and John Doe, Staff Writers</c>, <c>From Jane Roe</c>, <c>- Jane Roe</c>.</summary>
internal static class Byline
{
    private const int Longest = 200;

    /// <summary>The authors a line names; none when it is no byline.</summary>
    /// <param name="plain">The line.</param>
    /// <param name="signedOff">A dash before the name is enough, as in the last line of an article.</param>
    public static List<HeaderAuthor> Read(Language language, PlainText plain, bool signedOff)
    {
        var authors = new List<HeaderAuthor>();
        var text = plain.Text;
        if (text.Length > Longest)
        {
            return authors;
        }

        var start = OpeningLength(language, text, signedOff);
        return start > 0 && TryNames(language, plain, start, authors) ? authors : [];
    }

    /// <summary>The line is the author's job: a few words, one of which is a job's or all of which are an outlet's.</summary>
    public static bool IsJob(Language language, string text)
    {
        const int MostWords = 10;
        text = LineEnds.TrimFullStop(text);
        if (text.Length is 0 or > 90 || text.IndexOf(". ", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var words = text.Split(' ', ',', '/');
        var isJob = Outlets.OfName(text) is not null;
        foreach (var word in words)
        {
            isJob |= language.Bylines.JobWords.Contains(word);
        }

        return isJob && words.Length <= MostWords && !IsClause(language, words);
    }

    /// <summary>The line is a name alone.</summary>
    public static bool IsNameAlone(Language language, PlainText plain, List<HeaderAuthor> authors) => TryNames(language, plain, 0, authors);

    private static int OpeningLength(Language language, string text, bool signedOff)
    {
        foreach (var opening in language.Bylines.Openings)
        {
            if (text.StartsWithIgnoringCase(opening))
            {
                return opening.Length;
            }
        }

        if (!signedOff || text.Length < 3 || !CharClasses.IsDash(text[0]))
        {
            return 0;
        }

        var start = 0;
        while (start < text.Length && (CharClasses.IsDash(text[start]) || text[start] == ' '))
        {
            start++;
        }

        foreach (var opening in language.Bylines.Openings)
        {
            if (text.AsSpan(start).StartsWithIgnoringCase(opening))
            {
                return start + opening.Length;
            }
        }

        return start;
    }

    /// <summary>Names between commas and "and"; after them may stand a job, an outlet or a place, and nothing else.</summary>
    private static bool TryNames(Language language, PlainText plain, int start, List<HeaderAuthor> authors)
    {
        var text = plain.Text;
        for (var i = start; i < text.Length;)
        {
            var end = PartEnd(language, text, i, out var next);
            var part = LineEnds.TrimFullStop(text.Substring(i, end - i)).TrimEnd(')', ' ');
            if (PersonNameText.IsName(language, part))
            {
                authors.Add(new(PersonNameText.Canonical(language, part), null, plain.RangeOf(i, part.Length)));
            }
            else if (part.Length > 0 && !language.Bylines.Suffixes.Contains(part))
            {
                return authors.Count > 0 && TryRest(language, text.Substring(i), authors);
            }

            if (end < text.Length && text[end] == ';')
            {
                break;
            }

            i = next;
        }

        return authors.Count > 0;
    }

    private static bool TryRest(Language language, string rest, List<HeaderAuthor> authors)
    {
        rest = rest.Split(';')[0];
        rest = LineEnds.TrimFullStop(rest).TrimEnd(')', ' ');
        if (!IsJob(language, rest))
        {
            return IsPlaceOrOutlet(language, rest);
        }

        for (var a = 0; a < authors.Count; a++)
        {
            authors[a] = authors[a] with { JobTitle = rest };
        }

        return true;
    }

    private static bool IsPlaceOrOutlet(Language language, string words)
    {
        const int MostWords = 6;
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

    /// <summary>The end of the part that starts at a position, and where the next one starts.</summary>
    private static int PartEnd(Language language, string text, int start, out int next)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is ',' or '|' or ';' or '\u2022' or '\u00b7' or '/' or '(')
            {
                next = i + 1;
                while (next < text.Length && text[next] == ' ')
                {
                    next++;
                }

                // "A, B, and C": the "and" belongs to the comma.
                next += StartsWith(text, next, language.Bylines.Conjunction) ? language.Bylines.Conjunction.Length : 0;
                return TrimEnd(text, start, i);
            }

            if (text[i] == ' ')
            {
                foreach (var joint in language.Bylines.Joints)
                {
                    if (StartsWith(text, i, joint))
                    {
                        next = i + joint.Length;
                        return i;
                    }
                }
            }
        }

        next = text.Length;
        return text.Length;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private static bool StartsWith(string text, int at, string part) =>
        text.AsSpan(at).StartsWithIgnoringCase(part);

    private static bool IsClause(Language language, string[] words)
    {
        foreach (var word in words)
        {
            if (Array.IndexOf(language.Bylines.ClauseWords, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
