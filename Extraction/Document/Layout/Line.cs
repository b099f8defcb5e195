using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>A line that is not blank.</summary>
/// <param name="Start">Its first character that is not white space.</param>
/// <param name="End">After its last character that is not white space.</param>
/// <param name="Indent">How much white space comes before <paramref name="Start"/>.</param>
/// <param name="AfterBlank">A blank line, or the start of the text, comes before it.</param>
internal readonly record struct Line(int Start, int End, int Indent, bool AfterBlank)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The lines of a text; a line ends at LF, CR or CR LF.</summary>
    public static List<Line> ReadAll(string text) => ReadAll(text, new(0, text.Length));

    /// <summary>The lines of a part of a text that starts at the start of a line.</summary>
    public static List<Line> ReadAll(string text, TextRange range)
    {
        var lines = new List<Line>();
        var afterBlank = true;
        for (var lineStart = range.Start; lineStart < range.End;)
        {
            var length = text.AsSpan(lineStart, range.End - lineStart).IndexOfAny('\n', '\r');
            var lineEnd = length < 0 ? range.End : lineStart + length;

            var start = lineStart;
            var end = lineEnd;
            while (start < end && CharClasses.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && CharClasses.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                lines.Add(new(start, end, start - lineStart, afterBlank));
            }

            afterBlank = end == start;
            var crLf = lineEnd + 1 < range.End && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n';
            lineStart = lineEnd + (crLf ? 2 : 1);
        }

        return lines;
    }
}
