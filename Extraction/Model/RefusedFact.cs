using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
namespace Corpus.Extraction.Model;

/// <param name="Range">The marks included.</param>
internal readonly record struct RefusedFact(TextRange Range, RefusalReason Reason)
{
    /// <summary>By start, the one that holds another before it.</summary>
    public static void Sort(List<RefusedFact> facts) => StableSort.Sort(
        facts,
        static (one, other) => one.Range.Start != other.Range.Start
            ? one.Range.Start.CompareTo(other.Range.Start)
            : other.Range.End.CompareTo(one.Range.End));
}
