using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking;

/// <summary>
/// Finds articles that are nearly the same, by the samples of their word runs: two fifths of all runs shared, or three fifths
/// of the shorter one's where it has at least half the other's length. An index by the smallest hashes of each sample gives
/// the pairs to compare, so that the work grows with the articles and not with their pairs.
/// </summary>
internal static class NearDuplicates
{
    /// <summary>Of articles that share one hash, each is compared with at most so many of those before it.</summary>
    private const int MostNeighbours = 32;

    private const double LeastSimilarity = .4;
    private const double LeastContainment = .6;
    private const double LeastLengthRatio = .5;

    /// <summary>In so few articles, the pairs are compared before other processors have begun.</summary>
    private const int Few = 4096;

    /// <summary>By article: the indexes of its near-duplicates, ascending.</summary>
    public static EquatableArray<int>[] Find(EquatableArray<ArticleFacts> articles, CancellationToken stop = default)
    {
        var index = new SampleIndex(articles, stop);
        var sketches = new SampleSketches(articles);
        var earlier = new List<int>?[articles.Count];
        var workers = articles.Count < Few ? 1 : Environment.ProcessorCount;
        InParallel.For(workers, worker => Compare(index, sketches, earlier, worker, workers, stop), stop);
        return BothWays(earlier);
    }

    /// <summary>Compares a share of the articles with those before them.</summary>
    private static void Compare(
        SampleIndex index, SampleSketches sketches, List<int>?[] earlier, int worker, int workers, CancellationToken stop)
    {
        // By article the last one that it was compared with.
        var comparedWith = new int[earlier.Length];
        for (var a = worker; a < earlier.Length; a += workers)
        {
            stop.ThrowIfCancellationRequested();
            for (var first = index.EntryOf(a); first < index.EntryOf(a + 1); first++)
            {
                for (int entry = index.Before(first), left = MostNeighbours; entry >= 0 && left > 0; entry = index.Before(entry), left--)
                {
                    var other = index.ArticleOf(entry);
                    if (comparedWith[other] != a)
                    {
                        comparedWith[other] = a;
                        if (MayBeNear(sketches, a, other) && AreNear(sketches[a], sketches[other]))
                        {
                            (earlier[a] ??= []).Add(other);
                        }
                    }
                }
            }
        }
    }

    private static EquatableArray<int>[] BothWays(List<int>?[] earlier)
    {
        var found = new List<int>?[earlier.Length];
        for (var a = 0; a < earlier.Length; a++)
        {
            foreach (var other in earlier[a] ?? [])
            {
                (found[a] ??= []).Add(other);
                (found[other] ??= []).Add(a);
            }
        }

        var result = new EquatableArray<int>[earlier.Length];
        for (var a = 0; a < result.Length; a++)
        {
            found[a]?.Sort();
            result[a] = found[a] is { } others ? EquatableArray.From(others) : default;
        }

        return result;
    }

    /// <summary>
    /// False only for pairs that the comparison would refuse. One of the samples is compared as a whole; if two fifths of all are shared, so are
    /// two fifths of its own.
    /// </summary>
    private static bool MayBeNear(SampleSketches sketches, int article, int other)
    {
        ref readonly var a = ref sketches[article];
        ref readonly var b = ref sketches[other];
        var whole = Math.Min(a.Hashes.Count, b.Hashes.Count);
        var least = sketches.LeastCompared(article, other);
        var needed = Math.Max(LeastSimilarity * whole, LeastSimilarity / (1 + LeastSimilarity) * (whole + least));
        if (LengthRatio(a, b) >= LeastLengthRatio)
        {
            needed = Math.Min(needed, LeastContainment * least);
        }

        // One more, so that no rounding matters.
        return sketches.MostShared(article, other) + 1 > needed;
    }

    private static bool AreNear(in SampleSketches.Sample a, in SampleSketches.Sample b)
    {
        // Below the smaller of the two limits, both samples are complete.
        var limit = Math.Min(a.Last, b.Last);
        var ones = a.Hashes.AsSpan().Slice(0, CountTo(a.Hashes.AsSpan(), limit));
        var others = b.Hashes.AsSpan().Slice(0, CountTo(b.Hashes.AsSpan(), limit));
        var needed = LeastSimilarity / (1 + LeastSimilarity) * (ones.Length + others.Length);
        if (LengthRatio(a, b) >= LeastLengthRatio)
        {
            needed = Math.Min(needed, LeastContainment * Math.Min(ones.Length, others.Length));
        }

        // Most pairs have little in common, and it shows when half of them is read.
        int i = 0, j = 0, shared = 0;
        while (i < ones.Length && j < others.Length && shared + Math.Min(ones.Length - i, others.Length - j) >= needed)
        {
            var (one, other) = (ones[i], others[j]);
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += one >= other ? 1 : 0;
        }

        return shared >= needed;
    }

    private static double LengthRatio(in SampleSketches.Sample a, in SampleSketches.Sample b) =>
        Math.Min(a.Length, b.Length) / (double)Math.Max(1, Math.Max(a.Length, b.Length));

    private static int CountTo(ReadOnlySpan<ulong> sample, ulong limit)
    {
        var index = sample.BinarySearch(limit);
        return index < 0 ? ~index : index + 1;
    }
}
