using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking;

/// <summary>The articles by the smallest hashes of their samples: an entry for each, which knows the one before it with the same hash.</summary>
internal sealed class SampleIndex
{
    private const int FewestShingles = 50;
    private const int Indexed = 24;

    private readonly int[] _entries;
    private readonly int[] _articles;
    private readonly int[] _before;

    public SampleIndex(EquatableArray<ArticleFacts> articles, CancellationToken stop)
    {
        _entries = new int[articles.Count + 1];
        for (var a = 0; a < articles.Count; a++)
        {
            _entries[a + 1] = _entries[a] + IndexedOf(articles[a]).Length;
        }

        var entry = 0;
        using var numbers = new HashOrdinals(_entries[articles.Count]);
        var last = new List<int>();
        _articles = new int[_entries[articles.Count]];
        _before = new int[_articles.Length];
        for (var a = 0; a < articles.Count; a++)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var hash in IndexedOf(articles[a]))
            {
                var number = numbers.Of(hash);
                if (number == last.Count)
                {
                    last.Add(-1);
                }

                (_articles[entry], _before[entry], last[number]) = (a, last[number], entry);
                entry++;
            }
        }
    }

    /// <summary>The first entry of an article; of the number of articles, the end.</summary>
    public int EntryOf(int article) => _entries[article];

    public int ArticleOf(int entry) => _articles[entry];

    /// <summary>The entry before one with the same hash, or -1.</summary>
    public int Before(int entry) => _before[entry];

    /// <summary>The smallest hashes of an article's sample; none where the article says too little to be compared.</summary>
    private static ReadOnlySpan<ulong> IndexedOf(ArticleFacts article) => article.Shingles.Count < FewestShingles
        ? default
        : article.Shingles.AsSpan().Slice(0, Math.Min(Indexed, article.Shingles.Count));
}
