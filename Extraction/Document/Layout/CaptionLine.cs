using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Words under a picture, and credits of pictures.</summary>
internal static class CaptionLine
{
    private const int MostCreditWords = 10;
    private const int LongestCredit = 90;
    private const int MostCaptionWords = 40;

    /// <summary>A short line of an agency's name, maybe with the photographer's before it.</summary>
    public static bool IsCredit(Language language, string plain)
    {
        if (plain.Length > 0 && language.Captions.FirstLetters.IndexOf(LetterCase.ToLower(plain[0])) >= 0)
        {
            foreach (var opening in language.Captions.Openings)
            {
                if (plain.StartsWithIgnoringCase(opening))
                {
                    return HeadlineRule.CountWords(plain) <= MostCaptionWords;
                }
            }
        }

        if (EndsWithCredit(language, plain))
        {
            return true;
        }

        var line = LineEnds.TrimFullStop(plain.AsSpan()).Trim("()[]".AsSpan());
        if (line.Length is 0 or > LongestCredit || HeadlineRule.CountWords(line) > MostCreditWords || !CharClasses.IsUpper(line[0]))
        {
            return false;
        }

        var words = line.ToString();
        foreach (var credit in language.Captions.Credits)
        {
            if (words.EqualsIgnoringCase(credit))
            {
                return true;
            }

            if (words.Length > credit.Length && words.EndsWithIgnoringCase(credit)
                && Before(words, words.Length - credit.Length) is '/' or '|' or '\u2014' or '\u2013' or '\u00a9')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One sentence in the present tense: people named with their first names or titles, and what they do in the picture.</summary>
    public static bool IsCaption(Language language, string plain)
    {
        if (plain.Length == 0 || !CharClasses.IsUpper(plain[0]) || CharClasses.IsQuoteMark(plain[0]) || LineEnds.Last(plain.AsSpan()) != '.'
            || plain.IndexOf(". ", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var words = plain.Split(' ');
        if (words.Length is < 5 or > MostCaptionWords)
        {
            return false;
        }

        if (words[words.Length - 1].EndsWith(")", StringComparison.Ordinal) && IsCredit(language, plain.Substring(plain.LastIndexOf('(') + 1)))
        {
            return true;
        }

        var capitals = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length > 0 && CharClasses.IsUpper(word[0]))
            {
                capitals++;
                if (word[word.Length - 1] == ',')
                {
                    return false;
                }
            }
            else if (Array.IndexOf(language.Captions.SmallWords, word) < 0)
            {
                return capitals >= 2 && IsScene(language, word) && !IsObjectClause(language, words, i + 1);
            }
        }

        return false;
    }

    /// <summary>"… Image: Jane Roe": a few words after the label, and no more than a caption before it.</summary>
    private static bool EndsWithCredit(Language language, string plain)
    {
        const int MostNameWords = 6;
        var colon = plain.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || HeadlineRule.CountWords(plain.AsSpan(colon + 1)) > MostNameWords || HeadlineRule.CountWords(plain) > MostCaptionWords
            || plain.Length <= colon + 2 || !CharClasses.IsUpper(plain[colon + 2]))
        {
            return false;
        }

        var label = plain.Substring(plain.LastIndexOf(' ', colon) + 1);
        return Array.Exists(language.Captions.CreditLabels, known => label.StartsWith(known, StringComparison.Ordinal));
    }

    private static bool IsScene(Language language, string word) => Array.IndexOf(language.Captions.SceneVerbs, word) >= 0;

    /// <summary>"points out that", "holds that": what is told there is no picture.</summary>
    private static bool IsObjectClause(Language language, string[] words, int next) =>
        next >= words.Length || Array.IndexOf(language.Captions.ToldWords, words[next]) >= 0
            || Array.Exists(language.Captions.NarrationVerbs, verb => Array.IndexOf(words, verb) > 0);

    private static char Before(string words, int position)
    {
        while (position > 0 && words[position - 1] == ' ')
        {
            position--;
        }

        return position == 0 ? ' ' : words[position - 1];
    }
}
