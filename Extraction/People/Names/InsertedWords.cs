using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// Brackets inside a name, which an editor has set to complete what somebody said: <c>[Laura] Marsh</c>, <c>Laura
/// [Marsh]</c>; not <c>Marsh [Laura's father]</c>.
/// </summary>
internal static class InsertedWords
{
    private const int MostWords = 3;

    /// <summary>Whether the mark at <paramref name="t"/> is such a bracket with more of the name after it.</summary>
    public static bool Continues(AnnotatedDocument words, int t, int end) =>
        t > 0
        && t + 1 < end
        && words.Tokens[t + 1].Kind == TokenKind.Word
        && words.Tokens[t + 1].IsUpper
        && (words.IsMark(t, '[')
            ? words.Tokens[t].SpaceBefore && Closing(words, t, end) > 0
            : words.IsMark(t, ']') && words.Tokens[t + 1].SpaceBefore && IsOpened(words, t));

    /// <summary>The bracket that closes the one here with only capitalised words between; 0 if none does.</summary>
    private static int Closing(AnnotatedDocument words, int open, int end)
    {
        var t = open + 1;
        while (t < end && t - open <= MostWords && words.Tokens[t].Kind == TokenKind.Word && words.Tokens[t].IsUpper)
        {
            t++;
        }

        return t < end && words.IsMark(t, ']') ? t : 0;
    }

    private static bool IsOpened(AnnotatedDocument words, int close)
    {
        for (var t = close - 1; t >= 0 && close - t <= MostWords + 1; t--)
        {
            if (words.IsMark(t, '['))
            {
                return true;
            }

            if (!words.Tokens[t].IsUpper)
            {
                return false;
            }
        }

        return false;
    }
}
