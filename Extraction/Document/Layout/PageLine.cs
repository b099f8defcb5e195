using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Lines that belong to the page and not to the article: calls to follow, subscribe, share, watch, read something else.</summary>
internal static class PageLine
{
    private const int MostWords = 30;
    private const int LongestWhole = 40;

    public static bool IsMatch(Language language, string plain)
    {
        if (plain.Length == 0)
        {
            return false;
        }

        if (plain.Length <= LongestWhole && IsWhole(language, plain))
        {
            return true;
        }

        foreach (var (start, also) in language.Pages.Openings.Of(LetterCase.ToLower(plain[0])))
        {
            if (plain.StartsWithIgnoringCase(start))
            {
                return HeadlineRule.CountWords(plain) <= MostWords && !HasSpeech(language, plain) && HasAny(plain, also);
            }
        }

        return false;
    }

    private static bool IsWhole(Language language, string plain)
    {
        var line = plain.AsSpan().TrimEnd(".: ".AsSpan());
        foreach (var words in language.Pages.WholeLines)
        {
            if (line.EqualsIgnoringCase(words))
            {
                return true;
            }
        }

        return line.Length > 1 && line[0] == '@' && line.IndexOf(' ') < 0;
    }

    private static bool HasAny(string plain, string[] words)
    {
        foreach (var word in words)
        {
            if (plain.IndexOfIgnoringCase(word) >= 0)
            {
                return true;
            }
        }

        return words.Length == 0;
    }

    /// <summary>Somebody says it: <c>Follow the money on Twitter," she said.</c></summary>
    private static bool HasSpeech(Language language, string plain) =>
        plain.IndexOfIgnoringCase(language.Pages.SpeechWord) >= 0 && plain.IndexOfAny(['"', '\u201d']) >= 0;
}
