using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Lines at the end of an article about who made it: agency credits, contributors, the writer's life.</summary>
internal static class WriterLine
{
    private const int MostWords = 70;

    public static bool IsCredit(Language language, string plain)
    {
        foreach (var opening in language.Bylines.CreditOpenings)
        {
            if (plain.StartsWithIgnoringCase(opening))
            {
                return true;
            }
        }

        if (plain.Length == 0 || !(CharClasses.IsUpper(plain[0]) || plain[0] == '(') || HeadlineRule.CountWords(plain) > MostWords || HasSpeech(plain))
        {
            return false;
        }

        foreach (var contribution in language.Bylines.Contributions)
        {
            if (plain.IndexOfIgnoringCase(contribution) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Jane Roe is a columnist for …": a name that the article has not used before, and an occupation.</summary>
    public static bool IsLife(Language language, string plain, string text, int start)
    {
        var verb = plain.IndexOf(language.Bylines.LifeVerb, StringComparison.Ordinal);
        verb = verb < 0 ? plain.IndexOf(language.Bylines.LifeApposition, StringComparison.Ordinal) : verb;
        if (verb < 0 || HeadlineRule.CountWords(plain) > MostWords || HasSpeech(plain))
        {
            return false;
        }

        var name = plain.Substring(0, verb);
        if (!PersonNameText.IsName(language, name) || !HasOccupation(language, plain.Substring(verb)))
        {
            return false;
        }

        // An author's name is in the byline at most; who is written about is named in the text.
        var family = name.Substring(name.LastIndexOf(' ') + 1);
        var first = text.IndexOf(family, StringComparison.Ordinal);
        var again = first < 0 || first >= start ? -1 : text.IndexOf(family, first + 1, start - first - 1, StringComparison.Ordinal);
        return again < 0;
    }

    private static bool HasOccupation(Language language, string words)
    {
        foreach (var occupation in language.Bylines.Occupations)
        {
            if (words.IndexOfIgnoringCase(occupation) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSpeech(string plain) => plain.IndexOfAny(['"', '\u201c', '\u201d']) >= 0 || plain.IndexOf("''", StringComparison.Ordinal) >= 0;
}
