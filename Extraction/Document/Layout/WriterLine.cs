using System;
using System.Collections.Generic;
using Corpus.Extraction.Model;
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
        var verb = LifeVerbAt(language, plain);
        if (verb < 0 || HeadlineRule.CountWords(plain) > MostWords || HasSpeech(plain))
        {
            return false;
        }

        var names = plain.Substring(0, verb);
        if (!AreNames(language, names) || !HasOccupation(language, plain.Substring(verb)))
        {
            return false;
        }

        // An author's name is in the byline at most; who is written about is named in the text.
        var family = names.Substring(names.LastIndexOf(' ') + 1);
        var first = text.IndexOf(family, StringComparison.Ordinal);
        var again = first < 0 || first >= start ? -1 : text.IndexOf(family, first + 1, start - first - 1, StringComparison.Ordinal);
        return again < 0;
    }

    /// <summary>Who a line about the writers says wrote the article; nobody where it names helpers and editors alone.</summary>
    public static List<HeaderAuthor> Authors(Language language, PlainText plain)
    {
        var authors = Byline.Read(language, plain, signedOff: false);
        var verb = authors.Count > 0 ? -1 : LifeVerbAt(language, plain.Text);
        return verb > 0 && AreNames(language, plain.Text.Substring(0, verb))
            ? Byline.TryReadNames(language, plain.Part(0, verb), isBacked: true)?.Authors ?? authors
            : authors;
    }

    private static bool AreNames(Language language, string words)
    {
        foreach (var name in words.Split(language.Bylines.AuthorSeparators, StringSplitOptions.None))
        {
            if (!PersonNameText.IsName(language, name))
            {
                return false;
            }
        }

        return true;
    }

    private static int LifeVerbAt(Language language, string plain)
    {
        foreach (var verb in language.Bylines.LifeVerbs)
        {
            if (plain.IndexOf(verb, StringComparison.Ordinal) is var at and > 0)
            {
                return at;
            }
        }

        return plain.IndexOf(language.Bylines.LifeApposition, StringComparison.Ordinal);
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
