using System;
using System.Collections.Generic;
using Corpus.Generator.Common;

namespace Corpus.Generator.Linking;

/// <summary>
/// Finds articles that are nearly the same, by the samples of their word runs: two fifths of all runs shared, or three fifths
/// of the shorter one's where it has at least half the other's length. An index by the smallest hashes of each sample gives
/// the pairs to compare, so that the work grows with the articles and not with their pairs.
/// </summary>
internal static class NearDuplicates
{
    private const int FewestShingles = 50;
    private const int Indexed = 24;

    /// <summary>Of articles that share one hash, each is compared with at most so many of those before it.</summary>
    private const int MostNeighbours = 32;

    private const double LeastSimilarity = .4;
    private const double LeastContainment = .6;
    private const double LeastLengthRatio = .5;

    /// <summary>By article: the indexes of its near-duplicates, ascending.</summary>
    public static EquatableArray<int>[] Find(EquatableArray<ArticleFacts> articles)
    {
        var found = new List<int>?[articles.Count];
        var (hashes, owners) = Index(articles);
        var candidates = new List<int>?[articles.Count];
        for (var first = 0; first < hashes.Length;)
        {
            var end = first + 1;
            while (end < hashes.Length && hashes[end] == hashes[first])
            {
                end++;
            }

            for (var i = first; i < end; i++)
            {
                for (var j = Math.Max(first, i - MostNeighbours); j < i; j++)
                {
                    (candidates[owners[i]] ??= []).Add(owners[j]);
                }
            }

            first = end;
        }

        for (var a = 0; a < candidates.Length; a++)
        {
            Compare(articles, a, candidates[a], found);
        }

        var result = new EquatableArray<int>[articles.Count];
        for (var a = 0; a < result.Length; a++)
        {
            found[a]?.Sort();
            result[a] = found[a] is { } others ? EquatableArray.From(others) : default;
        }

        return result;
    }

    /// <summary>Hashes with the articles they come from, ordered by hash and article.</summary>
    private static (ulong[] Hashes, int[] Owners) Index(EquatableArray<ArticleFacts> articles)
    {
        var hashes = new List<ulong>();
        var owners = new List<int>();
        for (var a = 0; a < articles.Count; a++)
        {
            var sample = articles[a].Shingles;
            for (var s = 0; s < sample.Count && s < Indexed && sample.Count >= FewestShingles; s++)
            {
                hashes.Add(sample[s]);
                owners.Add(a);
            }
        }

        var keys = hashes.ToArray();
        var items = owners.ToArray();
        Array.Sort(keys, items);

        // Articles with one hash come in any order from the sort.
        for (var first = 0; first < keys.Length;)
        {
            var end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
            {
                end++;
            }

            Array.Sort(items, first, end - first);
            first = end;
        }

        return (keys, items);
    }

    private static void Compare(EquatableArray<ArticleFacts> articles, int article, List<int>? candidates, List<int>?[] found)
    {
        if (candidates is null)
        {
            return;
        }

        candidates.Sort();
        var previous = -1;
        foreach (var other in candidates)
        {
            if (other != previous && AreNear(articles[article], articles[other]))
            {
                (found[article] ??= []).Add(other);
                (found[other] ??= []).Add(article);
            }

            previous = other;
        }
    }

    private static bool AreNear(ArticleFacts a, ArticleFacts b)
    {
        // Below the smaller of the two limits, both samples are complete.
        var limit = Math.Min(LimitOf(a.Shingles), LimitOf(b.Shingles));
        int i = 0, j = 0, shared = 0;
        while (i < a.Shingles.Count && j < b.Shingles.Count && a.Shingles[i] <= limit && b.Shingles[j] <= limit)
        {
            var comparison = a.Shingles[i].CompareTo(b.Shingles[j]);
            shared += comparison == 0 ? 1 : 0;
            i += comparison <= 0 ? 1 : 0;
            j += comparison >= 0 ? 1 : 0;
        }

        i = CountTo(a.Shingles, limit, i);
        j = CountTo(b.Shingles, limit, j);
        double lengthRatio = Math.Min(a.WordCount, b.WordCount) / (double)Math.Max(1, Math.Max(a.WordCount, b.WordCount));
        return shared >= LeastSimilarity * (i + j - shared)
            || (shared >= LeastContainment * Math.Min(i, j) && lengthRatio >= LeastLengthRatio);
    }

    private static ulong LimitOf(EquatableArray<ulong> sample) =>
        sample.Count < Shingles.SampleSize ? ulong.MaxValue : sample[sample.Count - 1];

    private static int CountTo(EquatableArray<ulong> sample, ulong limit, int from)
    {
        while (from < sample.Count && sample[from] <= limit)
        {
            from++;
        }

        return from;
    }
}
