using System.Globalization;
using UglyToad.PdfPig.Content;

namespace Corpus.Import.Documents;

/// <summary>
/// Whether the fonts of a document say which letters their glyphs are. Where they do not, numbers of glyphs are read as if they were those of
/// characters, and some of them, such as that of the space, are none.
/// </summary>
internal sealed class PdfGlyphs
{
    /// <summary>Every sixth character of a text is a space; a symbol here and there may come from a font of its own.</summary>
    private const double MostUnknown = 0.05;

    private int _count;
    private int _unknown;

    public bool AreUnknown => _unknown > _count * MostUnknown;

    public void Add(IReadOnlyList<Letter> letters)
    {
        _count += letters.Count;
        foreach (var letter in letters)
        {
            _unknown += letter.Value is [var first, ..] && IsUnknown(first) ? 1 : 0;
        }
    }

    private static bool IsUnknown(char value) =>
        value == '\uFFFD' || char.GetUnicodeCategory(value) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            || (char.IsControl(value) && !char.IsWhiteSpace(value));
}
