using System;
using System.Collections.Generic;
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
    public static List<Line> ReadAll(string text)
    {
        var lines = new List<Line>();
        var afterBlank = true;
        for (var lineStart = 0; lineStart < text.Length;)
        {
            var length = text.AsSpan(lineStart).IndexOfAny('\n', '\r');
            var lineEnd = length < 0 ? text.Length : lineStart + length;

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
            var crLf = lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n';
            lineStart = lineEnd + (crLf ? 2 : 1);
        }

        return lines;
    }
}
