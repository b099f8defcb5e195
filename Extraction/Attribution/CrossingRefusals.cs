using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution;

/// <summary>Leaves out refused quoted spans that cross the spans of quotes: the turn of a transcript may begin within one.</summary>
internal static class CrossingRefusals
{
    public static void Remove(List<RefusedFact> refused, QuoteFact[] quotes)
    {
        if (refused.Count == 0)
        {
            return;
        }

        // Quoted spans have their index, spans of quotes -1.
        var ranges = new List<(TextRange Range, int QuotedSpan)>(refused.Count + quotes.Length);
        for (var i = 0; i < refused.Count; i++)
        {
            ranges.Add((refused[i].Range, i));
        }

        foreach (var quote in quotes)
        {
            foreach (var span in quote.Spans)
            {
                ranges.Add((span, -1));
            }
        }

        StableSort.Sort(ranges, static (one, other) => one.Range.Start != other.Range.Start
            ? one.Range.Start.CompareTo(other.Range.Start)
            : other.Range.End.CompareTo(one.Range.End));
        var crosses = new bool[refused.Count];
        var open = new Stack<(TextRange Range, int QuotedSpan)>();
        foreach (var range in ranges)
        {
            if (IsInsideAll(open, range, crosses))
            {
                open.Push(range);
            }
        }

        var kept = 0;
        for (var i = 0; i < crosses.Length; i++)
        {
            if (!crosses[i])
            {
                refused[kept++] = refused[i];
            }
        }

        refused.RemoveRange(kept, refused.Count - kept);
    }

    /// <summary>Closes what ends before a range, and marks the quoted spans that it crosses, or itself where it is the quoted span.</summary>
    private static bool IsInsideAll(Stack<(TextRange Range, int QuotedSpan)> open, (TextRange Range, int QuotedSpan) range, bool[] crosses)
    {
        while (open.Count > 0 && open.Peek() is var (outer, quotedSpan))
        {
            if (outer.End <= range.Range.Start)
            {
                open.Pop();
            }
            else if (outer.End >= range.Range.End)
            {
                return true;
            }
            else if (range.QuotedSpan >= 0)
            {
                crosses[range.QuotedSpan] = true;
                return false;
            }
            else if (quotedSpan >= 0)
            {
                crosses[quotedSpan] = true;
                open.Pop();
            }
            else
            {
                return true;
            }
        }

        return true;
    }
}
