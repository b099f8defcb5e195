using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tokenization;

/// <summary>Runs of characters of one kind.</summary>
internal static class CharRuns
{
    public static readonly Func<char, bool> IsDash = CharClasses.IsDash;
    public static readonly Func<char, bool> IsQuestionOrExclamation = c => c is '?' or '!';
    public static readonly Func<char, bool> IsStraightApostrophe = c => c == '\'';
    public static readonly Func<char, bool> IsBacktick = c => c == '`';

    /// <summary>The end of the run of such characters that starts at <paramref name="start"/>.</summary>
    public static int End(string text, int start, int end, Func<char, bool> isOne)
    {
        while (start < end && isOne(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of the run of letters and digits that starts at <paramref name="start"/>.</summary>
    public static int WordEnd(string text, int start, int end)
    {
        while (start < end && CharClasses.IsLetterOrDigit(text, start))
        {
            start++;
        }

        return start;
    }
}
