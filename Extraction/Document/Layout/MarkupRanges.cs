using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Keeps ranges of markup in order and apart.</summary>
internal static class MarkupRanges
{
    /// <summary>Sorts the ranges and makes one of those that touch.</summary>
    public static void Normalize(List<TextRange> ranges)
    {
        StableSort.Sort(ranges, static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        var kept = 0;
        foreach (var range in ranges.ToArray())
        {
            if (range.IsEmpty)
            {
                continue;
            }

            if (kept > 0 && range.Start <= ranges[kept - 1].End)
            {
                ranges[kept - 1] = new(ranges[kept - 1].Start, System.Math.Max(ranges[kept - 1].End, range.End));
            }
            else
            {
                ranges[kept++] = range;
            }
        }

        ranges.RemoveRange(kept, ranges.Count - kept);
    }
}
