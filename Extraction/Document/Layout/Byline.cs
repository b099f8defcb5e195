using System;
using System.Collections.Generic;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads who wrote an article: <c>By Jane Roe and John Doe, Staff Writers</c>, <c>From Jane Roe</c>, <c>- Jane Roe</c>.</summary>
internal static class Byline
{
    private const int Longest = 200;

    private static readonly string[] Openings =
    [
        "by ", "from ", "byline: ", "by: ", "author: ", "authors: ", "written by ", "story by ", "reported by ", "posted by ", "words by ",
        "text by ", "published by ", "report by ", "(reporting by ", "reporting by ",
    ];

    private static readonly HashSet<string> Suffixes = new(LetterCase.Ignored) { "Jr", "Sr", "II", "III", "MD", "M.D", "PhD", "Ph.D" };

    private static readonly HashSet<string> JobWords = new(LetterCase.Ignored)
    {
        "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "editor", "editors", "columnist", "contributor",
        "producer", "analyst", "anchor", "journalist", "photographer", "critic", "staff", "bureau", "blogger", "intern", "freelance",
        "commentator", "publisher", "contributing", "correspondant",
    };

    /// <summary>The authors a line names; none when it is no byline.</summary>
    /// <param name="plain">The line.</param>
    /// <param name="signedOff">A dash before the name is enough, as in the last line of an article.</param>
    public static List<HeaderAuthor> Read(PlainText plain, bool signedOff)
    {
        var authors = new List<HeaderAuthor>();
        var text = plain.Text;
        if (text.Length > Longest)
        {
            return authors;
        }

        var start = OpeningLength(text, signedOff);
        return start > 0 && TryNames(plain, start, authors) ? authors : [];
    }

    /// <summary>The line is the author's job: a few words, one of which is a job's or all of which are an outlet's.</summary>
    public static bool IsJob(string text)
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
            isJob |= JobWords.Contains(word);
        }

        return isJob && words.Length <= MostWords && !IsClause(words);
    }

    /// <summary>The line is a name alone.</summary>
    public static bool IsNameAlone(PlainText plain, List<HeaderAuthor> authors) => TryNames(plain, 0, authors);

    private static int OpeningLength(string text, bool signedOff)
    {
        foreach (var opening in Openings)
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

        foreach (var opening in Openings)
        {
            if (text.AsSpan(start).StartsWithIgnoringCase(opening))
            {
                return start + opening.Length;
            }
        }

        return start;
    }

    /// <summary>Names between commas and "and"; behind them may stand a job, an outlet or a place, and nothing else.</summary>
    private static bool TryNames(PlainText plain, int start, List<HeaderAuthor> authors)
    {
        var text = plain.Text;
        for (var i = start; i < text.Length;)
        {
            var end = PartEnd(text, i, out var next);
            var part = LineEnds.TrimFullStop(text.Substring(i, end - i)).TrimEnd(')', ' ');
            if (PersonNameText.IsName(part))
            {
                authors.Add(new(PersonNameText.Canonical(part), null, plain.RangeOf(i, part.Length)));
            }
            else if (part.Length > 0 && !Suffixes.Contains(part))
            {
                return authors.Count > 0 && TryRest(text.Substring(i), authors);
            }

            if (end < text.Length && text[end] == ';')
            {
                break;
            }

            i = next;
        }

        return authors.Count > 0;
    }

    private static bool TryRest(string rest, List<HeaderAuthor> authors)
    {
        rest = rest.Split(';')[0];
        rest = LineEnds.TrimFullStop(rest).TrimEnd(')', ' ');
        if (!IsJob(rest))
        {
            return IsPlaceOrOutlet(rest);
        }

        for (var a = 0; a < authors.Count; a++)
        {
            authors[a] = authors[a] with { JobTitle = rest };
        }

        return true;
    }

    private static bool IsPlaceOrOutlet(string words)
    {
        const int MostWords = 6;
        var parts = words.Split(' ');
        foreach (var word in parts)
        {
            if (word.Length > 0 && !CharClasses.IsUpper(word[0]) && !CharClasses.IsDigit(word[0])
                && word is not "in" and not "the" and not "of" and not "and" and not "for" and not "de")
            {
                return false;
            }
        }

        return parts.Length <= MostWords;
    }

    /// <summary>The end of the part that starts at a position, and where the next one starts.</summary>
    private static int PartEnd(string text, int start, out int next)
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
                next += StartsWith(text, next, "and ") ? 4 : 0;
                return TrimEnd(text, start, i);
            }

            if (text[i] == ' ')
            {
                foreach (var joint in new[] { " and ", " & ", " with ", " in ", " at ", " for ", " of ", " - ", " \u2013 ", " \u2014 " })
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

    private static bool IsClause(string[] words)
    {
        foreach (var word in words)
        {
            if (word is "said" or "says" or "was" or "is" or "were" or "are" or "has" or "had" or "told" or "who" or "that" or "he" or "she" or "they")
            {
                return true;
            }
        }

        return false;
    }
}
