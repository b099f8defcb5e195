using System.Collections.Generic;
using System.Text;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>A stretch of an article as a reader sees it: no markup, white space as single spaces; each character knows its place.</summary>
internal sealed class PlainText
{
    private readonly int _start;

    /// <summary>By character: its place in the article; null where nothing was left out and the places just count up.</summary>
    private readonly int[]? _positions;

    private PlainText(string text, int start, int[]? positions)
    {
        Text = text;
        _start = start;
        _positions = positions;
    }

    public string Text { get; }

    /// <param name="markup">Ordered.</param>
    public static PlainText Of(string text, TextRange range, List<TextRange> markup)
    {
        var next = FirstAt(markup, range.Start);
        if ((next == markup.Count || markup[next].Start >= range.End) && HasSingleSpaces(text, range))
        {
            return new(range.Of(text), range.Start, null);
        }

        var builder = new StringBuilder(range.Length);
        var positions = new List<int>(range.Length);
        for (var i = range.Start; i < range.End;)
        {
            if (next < markup.Count && i >= markup[next].Start)
            {
                i = System.Math.Max(i, markup[next].End);
                next++;
                continue;
            }

            var c = text[i];
            if (!CharClasses.IsWhiteSpace(c))
            {
                builder.Append(c);
                positions.Add(i);
            }
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
            {
                builder.Append(' ');
                positions.Add(i);
            }

            i++;
        }

        if (builder.Length > 0 && builder[builder.Length - 1] == ' ')
        {
            builder.Length--;
        }

        return new(builder.ToString(), range.Start, positions.ToArray());
    }

    /// <summary>A part of it, as a text of its own.</summary>
    public PlainText Part(int start, int length)
    {
        if (_positions is null)
        {
            return new(Text.Substring(start, length), _start + start, null);
        }

        var positions = new int[length];
        System.Array.Copy(_positions, start, positions, 0, length);
        return new(Text.Substring(start, length), _start, positions);
    }

    /// <summary>Where a part of <see cref="Text"/> is in the article.</summary>
    public TextRange RangeOf(int start, int length) =>
        length == 0 ? default
        : _positions is null ? new(_start + start, _start + start + length)
        : new(_positions[start], _positions[start + length - 1] + 1);

    private static bool HasSingleSpaces(string text, TextRange range)
    {
        var space = true;
        for (var i = range.Start; i < range.End; i++)
        {
            // Nearly all characters are these.
            if (text[i] is > ' ' and <= '~')
            {
                space = false;
                continue;
            }

            var white = CharClasses.IsWhiteSpace(text[i]);
            if (white && (space || text[i] != ' '))
            {
                return false;
            }

            space = white;
        }

        return !space;
    }

    private static int FirstAt(List<TextRange> markup, int position)
    {
        var low = 0;
        var high = markup.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (markup[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
