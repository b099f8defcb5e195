using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Whether the first line of an article is its headline. A headline is never invented: a first line that could as well be
/// the first sentence is none.
/// </summary>
internal static class HeadlineRule
{
    /// <summary>The most characters of a line that may be one.</summary>
    public const int Longest = 300;

    private const int MostWords = 22;
    private const int MostWordsAboveByline = 45;
    private const int MostWordsOfSentence = 16;

    public static bool IsHeadline(Language language, string plain, bool nextIsApart)
    {
        var words = CountWords(plain);
        if (words is 0 or > MostWords || !HasLetter(plain) || EndsWithSpeech(plain) || Dateline.TryRead(language, plain, out _, out _, out _))
        {
            return false;
        }

        if (LineEnds.Last(plain.AsSpan()) is ':' or ',')
        {
            return false;
        }

        if (LineEnds.Last(plain.AsSpan()) != '.' || EndsWithDots(plain) || IsTitleCase(plain))
        {
            return true;
        }

        // Some archives put a full stop after every line. Then only its form tells a headline from a first sentence.
        return nextIsApart && words <= MostWordsOfSentence && !CharClasses.IsDoubleMark(plain[0])
            && !plain.StartsWith("''", StringComparison.Ordinal) && !HasReporting(language, plain);
    }

    /// <summary>
    /// A byline comes below the line, or below the sentences that sum the article up, so that the line is no text: it may be
    /// long, hold speech, and end as sentences do.
    /// </summary>
    public static bool IsHeadlineAboveByline(Language language, string plain)
    {
        var words = CountWords(plain);
        var isSentence = LineEnds.Last(plain.AsSpan()) == '.' && !EndsWithDots(plain);
        return words > 0 && words <= (isSentence ? MostWords : MostWordsAboveByline) && HasLetter(plain)
            && LineEnds.Last(plain.AsSpan()) is not (':' or ',') && !Dateline.TryRead(language, plain, out _, out _, out _);
    }

    /// <summary>"Ferries to run again...": what is left out ends no sentence.</summary>
    private static bool EndsWithDots(string plain) => plain.EndsWith("...", StringComparison.Ordinal);

    /// <summary>Most of the longer words have a capital.</summary>
    public static bool IsTitleCase(string plain)
    {
        const int LongWord = 4;
        var capitals = 0;
        var longWords = 0;
        for (var i = 0; i < plain.Length;)
        {
            var start = i;
            while (i < plain.Length && CharClasses.IsLetter(plain, i))
            {
                i++;
            }

            if (i - start >= LongWord)
            {
                longWords++;
                capitals += CharClasses.IsUpper(plain, start) ? 1 : 0;
            }

            i = Math.Max(i, start + 1);
        }

        return longWords > 2 && capitals * 4 >= longWords * 3;
    }

    public static int CountWords(string plain) => CountWords(plain.AsSpan());

    public static int CountWords(ReadOnlySpan<char> plain)
    {
        var words = 0;
        var inside = false;
        foreach (var c in plain)
        {
            words += c != ' ' && !inside ? 1 : 0;
            inside = c != ' ';
        }

        return words;
    }

    /// <summary>A comma or the end of a sentence before a closing mark, and words of the writer's after it.</summary>
    private static bool EndsWithSpeech(string plain)
    {
        for (var i = 1; i + 2 < plain.Length; i++)
        {
            if (plain[i - 1] is ',' && (CharClasses.IsDoubleMark(plain[i]) || (plain[i] == '\'' && plain[i + 1] == '\'')) && i + 3 < plain.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words of a story rather than of its headline: a day of the week, a past auxiliary, "said".</summary>
    private static bool HasReporting(Language language, string plain)
    {
        foreach (var word in plain.Split(' '))
        {
            if (Array.IndexOf(language.Dates.StoryWords, LetterCase.ToLower(word.TrimEnd('.', ','))) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLetter(string plain)
    {
        foreach (var c in plain)
        {
            if (CharClasses.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
