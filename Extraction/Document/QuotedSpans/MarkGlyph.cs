using System;

namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>What the glyph of a quotation mark says by itself.</summary>
internal static class MarkGlyph
{
    private const string Doubles = "\"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";

    /// <summary>The glyph is a double mark by itself, wherever it stands.</summary>
    public static bool IsDouble(char glyph) => Doubles.IndexOf(glyph) >= 0;

    /// <summary>The position of the first double mark of one glyph from a position on, or -1.</summary>
    public static int NextDouble(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            // Nearly all characters are letters and spaces.
            if (text[i] is var c && (c == '"' || (c > '\u007f' && IsDouble(c))))
            {
                return i;
            }
        }

        return -1;
    }

    public static MarkSide SideOf(char glyph) => glyph switch
    {
        '“' or '„' or '«' or '‘' or '‚' or '‹' or '`' or '‟' => MarkSide.Opens,
        '”' or '»' or '’' or '›' => MarkSide.Closes,
        _ => MarkSide.Either,
    };

    /// <summary>A mark of one single glyph; <c>''</c> and <c>``</c> are double marks.</summary>
    public static bool IsSingle(string text, in Token mark) =>
        mark.Length == 1 && mark.FirstOf(text) is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`';
}
