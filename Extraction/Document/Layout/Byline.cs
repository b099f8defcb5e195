using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Reads who wrote an article: <c>By Jane Roe and John Doe, Staff Writers</c>, <c>Analysis by Jane Roe in Springfield</c>,
/// <c>- Jane Roe</c>; between the headline and the text also <c>Jane Roe | Staff Writer</c>.
/// </summary>
internal static class Byline
{
    private const int Longest = 200;

    /// <summary>The authors a line names; none when it is no byline.</summary>
    /// <param name="plain">The line.</param>
    /// <param name="signedOff">A dash before the name is enough, as in the last line of an article.</param>
    public static List<HeaderAuthor> Read(Language language, PlainText plain, bool signedOff) => TryRead(language, plain, signedOff)?.Authors ?? [];

    /// <summary>What a line says that begins as bylines do; null when it is none.</summary>
    public static BylineReading? TryRead(Language language, PlainText plain, bool signedOff)
    {
        var start = plain.Text.Length > Longest ? 0 : OpeningLength(language, plain.Text, signedOff);
        return start == 0 ? null : Names(language, plain, start);
    }

    /// <summary>
    /// Reads a line of names, and of what bylines have after names, that is where a byline would be. Names alone must have given names
    /// that are known, and no other meaning.
    /// </summary>
    /// <param name="isBacked">The line below says that the line is a byline.</param>
    public static BylineReading? TryReadNames(Language language, PlainText plain, bool isBacked)
    {
        const int longest = 120;
        if (plain.Text.Length is 0 or > longest || !CharClasses.IsLetter(plain.Text, 0)
            || LineEnds.Last(plain.Text.AsSpan()) is ':' or '?' or '!' or ','
            || Names(language, plain, 0) is not { } reading)
        {
            return null;
        }

        foreach (var author in reading.Authors)
        {
            if (!(isBacked || reading.IsBacked ? author.JobTitle is not null || BylineName.IsPossible(language, author.Name)
                : BylineName.IsKnown(language, author.Name)))
            {
                return null;
            }
        }

        return reading;
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

    private static int OpeningLength(Language language, string text, bool signedOff)
    {
        var opening = BylineOpening.Length(language, text.AsSpan());
        if (opening > 0 || !signedOff || text.Length < 3 || !CharClasses.IsDash(text[0]))
        {
            return opening;
        }

        var start = 0;
        while (start < text.Length && (CharClasses.IsDash(text[start]) || text[start] == ' '))
        {
            start++;
        }

        return start + BylineOpening.Length(language, text.AsSpan(start));
    }

    /// <summary>Names between commas and "and", and after them a job, an outlet, a place, an address or a day, and nothing else.</summary>
    private static BylineReading? Names(Language language, PlainText plain, int start)
    {
        var reader = new BylineReader(language, plain, start);
        if (!reader.Read() || reader.Reading.Authors.Count == 0)
        {
            return null;
        }

        reader.Reading.HasOpening = start > 0;
        reader.Reading.Date ??= start == 0 ? null : DateText.Find(language, plain.Text.Substring(0, start));
        return reader.Reading;
    }

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
