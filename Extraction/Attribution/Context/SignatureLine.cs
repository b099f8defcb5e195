using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>A line that signs what is before it: <c>— Ana Vega, Denver</c>.</summary>
internal static class SignatureLine
{
    public const int Longest = 14;                  // tokens

    /// <summary>The name after the dash that a line begins with, if there is nothing else.</summary>
    public static TokenRange? Read(AnnotatedDocument words, TokenRange line)
    {
        if (line.Count < 2 || line.Count > Longest || !(words.Tokens[line.First].FirstOf(words.Text) is var mark && (mark == '~' || CharClasses.IsDash(mark))))
        {
            return null;
        }

        var first = line.First + 1;
        var end = first;
        while (end < line.End && IsOfSignature(words.Tokens[end]))
        {
            if (words.Tokens[end].IsFiniteVerb)
            {
                return null;
            }

            end++;
        }

        return end > first && words.Tokens[end - 1].IsUpper && (end == line.End || words.Tokens[end].Kind == TokenKind.Punctuation)
            ? new TokenRange(first, end)
            : null;
    }

    /// <summary>A name, or the words that say who bears it: <c>a reader</c>.</summary>
    private static bool IsOfSignature(in Token token) =>
        token.Kind == TokenKind.Word && (token.IsUpper || token.Tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun);
}
