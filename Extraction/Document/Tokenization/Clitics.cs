namespace Corpus.Extraction.Document.Tokenization;

/// <summary>The short forms that hang on a word and are tokens of their own: <c>'s 'm 're 've 'll 'd</c>; not <c>n't</c>.</summary>
internal static class Clitics
{
    /// <summary>Where the clitic of a word starts, or the word's end where it has none.</summary>
    public static int StartIn(string text, int start, int apostrophe, int end)
    {
        var length = end - apostrophe - 1;
        var first = length > 0 ? (char)(text[apostrophe + 1] | 0x20) : '\0';
        var second = length > 1 ? (char)(text[apostrophe + 2] | 0x20) : '\0';
        var clitic = length switch
        {
            1 => first is 's' or 'd' || (first == 'm' && apostrophe == start + 1),
            2 => (first is 'r' or 'v' && second == 'e') || (first == 'l' && second == 'l'),
            _ => false,
        };
        return clitic ? apostrophe : end;
    }
}
