using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>How a byline begins: <c>By</c>, <c>Words and pictures by</c>, <c>This report was written by</c>; a day may come before it.</summary>
internal static class BylineOpening
{
    private const int MostWordsBefore = 6;

    /// <summary>Where the names start; 0 where nothing says that names follow.</summary>
    public static int Length(Language language, ReadOnlySpan<char> text)
    {
        var start = !text.IsEmpty && text[0] == '(' ? 1 : 0;
        var length = Whole(language, text.Slice(start));
        length = length > 0 ? length : Agent(language, text.Slice(start));
        if (length > 0)
        {
            return start + length;
        }

        var bar = text.IndexOfAny('|', ':');
        length = AfterLine(language, text, bar + 1);
        return length > 0 ? length : AfterLine(language, text, text.IndexOfIgnoringCase(language.Bylines.Agent));
    }

    /// <summary>The names after a section or a day at the start of the line: <c>Analysis | By</c>, <c>6 May 2024 by</c>.</summary>
    private static int AfterLine(Language language, ReadOnlySpan<char> text, int end)
    {
        var before = end > 1 ? text.Slice(0, end).ToString().TrimEnd('|', ':', ' ', '\u2022', '\u00b7', '-') : "";
        if (before.Length == 0 || !(SectionLine.IsMatch(language, before) || DayLine.TryRead(language, before, out _)))
        {
            return 0;
        }

        var after = text.Slice(end);
        var blanks = after.Length - after.TrimStart(' ').Length;
        var length = Whole(language, after.Slice(blanks));
        return length > 0 ? end + blanks + length : 0;
    }

    private static int Whole(Language language, ReadOnlySpan<char> text)
    {
        foreach (var opening in language.Bylines.Openings)
        {
            if (text.StartsWithIgnoringCase(opening))
            {
                return opening.Length;
            }
        }

        return 0;
    }

    /// <summary>"Analysis by", "Words and pictures by", "This article was written by"; nobody wrote what is only edited or pictures.</summary>
    private static int Agent(Language language, ReadOnlySpan<char> text)
    {
        var isAuthorship = false;
        var at = 0;
        for (var words = 0; words <= MostWordsBefore; words++)
        {
            var rest = text.Slice(at);
            if (rest.StartsWithIgnoringCase(language.Bylines.Agent))
            {
                return isAuthorship ? at + language.Bylines.Agent.Length : 0;
            }

            var length = rest.IndexOf(' ');
            if (length <= 0)
            {
                return 0;
            }

            var word = rest.Slice(0, length).ToString();
            if (language.Bylines.Authorship.Contains(word))
            {
                isAuthorship = true;
            }
            else if (!language.Bylines.BesideAuthorship.Contains(word))
            {
                return 0;
            }

            at += length + 1;
        }

        return 0;
    }
}
