using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tokenization;

/// <summary>
/// Letters that were decoded in the wrong encoding and now stand as two or more signs: <c>FranÃ§ois</c>, <c>PeÃ±a</c>. They
/// do not end their word; nor does the stroke of a fraction.
/// </summary>
internal static class Mojibake
{
    /// <summary>Whether the sign at <paramref name="position"/> is a piece of such a letter with more of the word after it.</summary>
    public static bool Joins(string text, int start, int position, int end) =>
        position > start
        && position + 1 < end
        && CharClasses.IsLetterOrDigit(text, position + 1)
        && (text[position] == '\u2044'
            ? CharClasses.IsDigit(text, position - 1)
            : IsSecondPiece(text[position]) && (IsFirstPiece(text[position - 1]) || IsSecondPiece(text[position - 1])));

    /// <summary>What the first byte of a letter becomes; also with its accent as a sign of its own.</summary>
    private static bool IsFirstPiece(char c) => c is '\u00c2' or '\u00c3' or '\u0302' or '\u0303';

    /// <summary>What the others become: signs and control characters of Latin-1.</summary>
    private static bool IsSecondPiece(char c) => c is >= '\u0080' and < '\u00c0' and not '\u0085' and not '\u00a0';
}
