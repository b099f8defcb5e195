using System;
using System.Runtime.CompilerServices;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
#if NET
using System.Numerics;
#endif

namespace Corpus.Extraction.Linking;

/// <summary>
/// The samples of articles in a few bits each, which show of most pairs that they share too little, without a look at the samples themselves:
/// in a large corpus, nearly all of the time goes into fetching them from memory.
/// </summary>
internal sealed class SampleSketches
{
    // 1024 bits for the 128 hashes of a sample.
    private const int Words = 16;
    private const int BitsInWord = 64;

    // How many hashes of a sample are before some places in it, the last place first.
    private static readonly int[] Places = [112, 96, 80, 64];

    private readonly ulong[] _bits;
    private readonly Sample[] _samples;

    // By article and place, the hash there; the greatest there is where the sample is shorter.
    private readonly ulong[] _places;

    public SampleSketches(EquatableArray<ArticleFacts> articles)
    {
        _places = new ulong[articles.Count * Places.Length];
        _bits = new ulong[articles.Count * Words];
        _samples = new Sample[articles.Count];
        for (var a = 0; a < articles.Count; a++)
        {
            var hashes = articles[a].Shingles;
            var hidden = 0;
            foreach (var hash in hashes.AsSpan())
            {
                // A sample holds the smallest hashes, so their high bits are alike.
                var bit = (int)(hash % (Words * BitsInWord));
                ref var word = ref _bits[(a * Words) + (bit / BitsInWord)];
                var mask = 1UL << (bit % BitsInWord);
                hidden += (word & mask) == 0 ? 0 : 1;
                word |= mask;
            }

            var last = hashes.Count < Shingles.SampleSize ? ulong.MaxValue : hashes[hashes.Count - 1];
            _samples[a] = new(hashes, last, articles[a].WordCount, hidden);
            for (var p = 0; p < Places.Length; p++)
            {
                _places[(a * Places.Length) + p] = hashes.Count < Places[p] ? ulong.MaxValue : hashes[Places[p] - 1];
            }
        }
    }

    /// <summary>The sample of an article.</summary>
    public ref readonly Sample this[int article] => ref _samples[article];

    /// <summary>At most how many hashes two samples share.</summary>
    public int MostShared(int one, int other)
    {
        var ones = _bits.AsSpan(one * Words, Words);
        var others = _bits.AsSpan(other * Words, Words);
        var common = 0;
        for (var i = 0; i < ones.Length; i++)
        {
            common += CountOf(ones[i] & others[i]);
        }

        return common + Math.Min(_samples[one].Hidden, _samples[other].Hidden);
    }

    /// <summary>At least how many hashes of each sample are compared: those up to which both samples are complete.</summary>
    public int LeastCompared(int one, int other)
    {
        var last = Math.Min(_samples[one].Last, _samples[other].Last);
        for (var p = 0; p < Places.Length; p++)
        {
            var place = Math.Max(_places[(one * Places.Length) + p], _places[(other * Places.Length) + p]);
            if (place <= last && place != ulong.MaxValue)
            {
                return Places[p];
            }
        }

        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountOf(ulong bits)
    {
#if NET
        return BitOperations.PopCount(bits);
#else
        bits -= (bits >> 1) & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
        return (int)(unchecked(((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
#endif
    }

    /// <param name="Hashes">Ascending.</param>
    /// <param name="Last">Up to which hash the sample is complete.</param>
    /// <param name="Length">How many words the article has.</param>
    /// <param name="Hidden">How many hashes have a bit that another has, too.</param>
    public readonly record struct Sample(EquatableArray<ulong> Hashes, ulong Last, int Length, int Hidden);
}
