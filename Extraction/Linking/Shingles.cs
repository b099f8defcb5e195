using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Linking;

/// <summary>
/// A sample of an article's runs of five words, by which near-duplicates are found: the smallest of their hashes. Two
/// samples of this kind estimate how much of two articles is the same, whatever their lengths.
/// </summary>
internal static class Shingles
{
    public const int SampleSize = 128;
    private const int RunLength = 5;

    /// <summary>So many hashes are sought if each token begins a run, which marks and headings do not.</summary>
    private const ulong Expected = SampleSize * 3 / 2;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The sample of the running text, ascending.</summary>
    public static EquatableArray<ulong> Of(AnnotatedDocument words)
    {
        // Hashes are spread evenly, so that those below this limit are more than the sample takes, most of the time, and few of them more.
        var tokens = (ulong)words.Tokens.Length;
        var sample = tokens > 2 * Expected ? Smallest(words, ulong.MaxValue / tokens * Expected) : default;
        return sample.Count == SampleSize ? sample : Smallest(words, ulong.MaxValue);
    }

    private static EquatableArray<ulong> Smallest(AnnotatedDocument words, ulong limit)
    {
        var hashes = Hashes(words, limit);
        hashes.Sort();
        var count = 0;
        for (var i = 0; i < hashes.Count && count < SampleSize; i++)
        {
            if (count == 0 || hashes[i] != hashes[count - 1])
            {
                hashes[count++] = hashes[i];
            }
        }

        hashes.RemoveRange(count, hashes.Count - count);
        return EquatableArray.From(hashes);
    }

    /// <summary>The hashes of all runs that are not above a limit.</summary>
    private static List<ulong> Hashes(AnnotatedDocument words, ulong limit)
    {
        var hashes = new List<ulong>(3 * SampleSize);
        var run = new WordRun();
        var text = words.Text;
        for (var p = 0; p < words.ParagraphTokens.Length; p++)
        {
            if (words.Layout.Paragraphs[p].Kind is not (ParagraphKind.Body or ParagraphKind.BlockQuotation))
            {
                continue;
            }

            for (var t = words.ParagraphTokens[p].First; t < words.ParagraphTokens[p].End; t++)
            {
                ref readonly var token = ref words.Tokens[t];
                if (token.Kind is TokenKind.Word or TokenKind.Number)
                {
                    run.Add(WordHash.Of(text, token.Start, token.End));
                    if (run.IsFull && run.Hash() is var hash && hash <= limit)
                    {
                        hashes.Add(hash);
                    }
                }
            }
        }

        return hashes;
    }

    /// <summary>The last five words.</summary>
    private struct WordRun
    {
        private ulong _first, _second, _third, _fourth, _fifth;
        private int _count;

        public readonly bool IsFull => _count >= RunLength;

        public void Add(ulong word)
        {
            (_first, _second, _third, _fourth, _fifth) = (_second, _third, _fourth, _fifth, word);
            _count++;
        }

        public readonly ulong Hash()
        {
            var hash = Mix(Mix(Mix(Mix(Mix(0, _first), _second), _third), _fourth), _fifth);
            return unchecked((hash ^ (hash >> 32)) * Prime);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static ulong Mix(ulong hash, ulong word) => unchecked(((hash ^ word) * Prime) ^ (hash >> 29));
    }
}
