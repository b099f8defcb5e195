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
    private const int FewestShingles = 50;
    private const int Indexed = 24;

    /// <summary>Of articles that share one hash, each is compared with at most so many of those before it.</summary>
    private const int MostNeighbours = 32;

    private const double LeastSimilarity = .4;
    private const double LeastContainment = .6;
    private const double LeastLengthRatio = .5;

    /// <summary>By article: the indexes of its near-duplicates, ascending.</summary>
    public static EquatableArray<int>[] Find(EquatableArray<ArticleFacts> articles, CancellationToken stop = default)
    {
        var found = new List<int>?[articles.Count];
        var entries = 0;
        foreach (var article in articles.AsSpan())
        {
            entries += IndexedOf(article).Length;
        }

        // By number of a hash its last entry; by entry its article and the entry before it with the same hash.
        using var numbers = new HashOrdinals(entries);
        var last = new int[entries];
        var owners = new int[entries + 1];
        var before = new int[entries + 1];
        var comparedWith = new int[articles.Count];
        entries = 0;
        for (var a = 0; a < articles.Count; a++)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var hash in IndexedOf(articles[a]))
            {
                var number = numbers.Of(hash);
                for (int entry = last[number], left = MostNeighbours; entry != 0 && left > 0; entry = before[entry], left--)
                {
                    var other = owners[entry];
                    if (other != a && comparedWith[other] != a)
                    {
                        comparedWith[other] = a;
                        Compare(articles, a, other, found);
                    }
                }

                entries++;
                owners[entries] = a;
                before[entries] = last[number];
                last[number] = entries;
            }
        }

        var result = new EquatableArray<int>[articles.Count];
        for (var a = 0; a < result.Length; a++)
        {
            found[a]?.Sort();
            result[a] = found[a] is { } others ? EquatableArray.From(others) : default;
        }

        return result;
    }

    /// <summary>The smallest hashes of an article's sample; none where the article says too little to be compared.</summary>
    private static ReadOnlySpan<ulong> IndexedOf(ArticleFacts article) => article.Shingles.Count < FewestShingles
        ? default
        : article.Shingles.AsSpan().Slice(0, Math.Min(Indexed, article.Shingles.Count));

    private static void Compare(EquatableArray<ArticleFacts> articles, int article, int other, List<int>?[] found)
    {
        if (AreNear(articles[article], articles[other]))
        {
            (found[article] ??= []).Add(other);
            (found[other] ??= []).Add(article);
        }
    }

    private static bool AreNear(ArticleFacts a, ArticleFacts b)
    {
        // Below the smaller of the two limits, both samples are complete.
        var limit = Math.Min(LimitOf(a.Shingles), LimitOf(b.Shingles));
        var ones = a.Shingles.AsSpan().Slice(0, CountTo(a.Shingles.AsSpan(), limit));
        var others = b.Shingles.AsSpan().Slice(0, CountTo(b.Shingles.AsSpan(), limit));
        var lengthRatio = Math.Min(a.WordCount, b.WordCount) / (double)Math.Max(1, Math.Max(a.WordCount, b.WordCount));
        var needed = LeastSimilarity / (1 + LeastSimilarity) * (ones.Length + others.Length);
        if (lengthRatio >= LeastLengthRatio)
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

    private static ulong LimitOf(EquatableArray<ulong> sample) =>
        sample.Count < Shingles.SampleSize ? ulong.MaxValue : sample[sample.Count - 1];

    private static int CountTo(ReadOnlySpan<ulong> sample, ulong limit)
    {
        var index = sample.BinarySearch(limit);
        return index < 0 ? ~index : index + 1;
    }
}
