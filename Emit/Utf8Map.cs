using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Emit;

/// <summary>Where a position of a text, counted in UTF-16 code units, lies in its UTF-8 bytes.</summary>
internal sealed class Utf8Map
{
    // The positions after each character that is longer in UTF-8 than in UTF-16, and the difference from there on.
    private readonly List<int> _positions = new();
    private readonly List<int> _differences = new();

    public Utf8Map(string text)
    {
        var difference = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                continue;
            }

            var pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            difference += c < 0x800 ? 1 : 2;
            if (pair)
            {
                i++;
            }

            _positions.Add(i + 1);
            _differences.Add(difference);
        }

        Length = text.Length + difference;
    }

    /// <summary>The length of the text in bytes.</summary>
    public int Length { get; }

    /// <summary>How many bytes more than code units come before a position.</summary>
    public int DifferenceAt(int position)
    {
        var index = _positions.BinarySearch(position);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? 0 : _differences[index];
    }

    /// <summary>The length of a text in UTF-8; half a surrogate pair counts as U+FFFD.</summary>
    public static int LengthOf(string text) => Encoding.UTF8.GetByteCount(text);
}
