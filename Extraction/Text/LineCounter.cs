using System;
using System.Collections.Generic;

namespace Corpus.Extraction.Text;

/// <summary>Finds the line of a position; a line ends at LF, CR or CR LF.</summary>
internal sealed class LineCounter
{
    private readonly int[] _starts;

    public LineCounter(string text)
    {
        var starts = new List<int> { 0 };
        for (var start = 0; text.AsSpan(start).IndexOfAny('\n', '\r') is var length and >= 0;)
        {
            start += length + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n')
            {
                start++;
            }

            starts.Add(start);
        }

        _starts = starts.ToArray();
    }

    /// <summary>The 1-based line that holds the position.</summary>
    public int LineOf(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        return index < 0 ? ~index : index + 1;
    }

    /// <summary>The position at which a 1-based line starts.</summary>
    public int StartOf(int line) => _starts[line - 1];
}
