namespace Corpus.Extraction.Text;

/// <summary>Counts the words of a quote as the compiled corpus does, which has its text in UTF-8 and no table of characters.</summary>
internal static class WordCounter
{
    /// <summary>The stretches between spaces that hold a letter or a digit; whatever is no ASCII and no punctuation counts as one.</summary>
    public static int Count(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                inWord = false;
            }
            else if (!inWord && IsOfWord(c))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }

    private static bool IsOfWord(char c) => c < '\u0080'
        ? (uint)(c - '0') < 10 || (uint)((c | 0x20) - 'a') < 26
        : c >= '\u00C0' && c is not (>= '\u2000' and <= '\u207F');
}
