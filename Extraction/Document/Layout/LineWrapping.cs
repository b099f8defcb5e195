using System;
using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Whether the lines of a text were broken to a width, so that several make a paragraph, or whether each is a paragraph.
/// A line was broken to a width where the first word of the next line would not have fitted in.
/// </summary>
internal readonly struct LineWrapping
{
    private const int Narrowest = 40;
    private const int Widest = 120;
    private readonly int _width;

    private LineWrapping(int width) => _width = width;

    public static LineWrapping Of(string text, List<Line> lines)
    {
        var width = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].AfterBlank)
            {
                width = Math.Max(width, lines[i - 1].Length);
            }
        }

        if (width is < Narrowest or > Widest)
        {
            return default;
        }

        var pairs = 0;
        var broken = 0;
        var open = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].AfterBlank)
            {
                pairs++;
                if (IsFull(text, lines[i - 1], lines[i], width))
                {
                    broken++;
                    open += LineEnds.EndsSentence(lines[i - 1].Of(text)) ? 0 : 1;
                }
            }
        }

        // A headline above its deck makes no wrapped text: many lines must be full.
        return broken >= 3 && broken * 3 >= lines.Count && broken * 3 >= pairs * 2 && open * 2 >= broken ? new(width) : default;
    }

    /// <summary>The second line goes on with the paragraph of the first; no blank line is between them.</summary>
    public bool Continues(string text, Line first, Line second) => _width > 0 && IsFull(text, first, second, _width);

    private static bool IsFull(string text, Line first, Line second, int width)
    {
        var word = second.Start;
        while (word < second.End && !CharClasses.IsWhiteSpace(text[word]))
        {
            word++;
        }

        return first.Length + 1 + (word - second.Start) > width - (width / 10);
    }
}
