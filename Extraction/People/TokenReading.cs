using System.Runtime.CompilerServices;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People;

/// <summary>Compares tokens with words and marks without making strings.</summary>
internal static class TokenReading
{
    /// <summary>Whether a token is this word, whatever its case.</summary>
    public static bool TextEquals(this AnnotatedDocument words, int t, string word) =>
        words.Tokens[t].Length == word.Length && words.Tokens[t].Of(words.Text).EqualsIgnoringCase(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMark(this AnnotatedDocument words, int t, char mark) =>
        words.Tokens[t].Length == 1 && words.Tokens[t].FirstOf(words.Text) == mark;

    /// <summary>The token is one of the words.</summary>
    public static bool TextEqualsAny(this AnnotatedDocument words, int t, WordSet any) =>
        any.Contains(words.Tokens[t].Of(words.Text));
}
