using System;
using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Structure;

namespace Corpus.Generator;

/// <summary>
/// A sample of an article's runs of five words, by which near-duplicates are found: the smallest of their hashes. Two
/// samples of this kind estimate how much of two articles is the same, whatever their lengths.
/// </summary>
internal static class Shingles
{
    public const int SampleSize = 128;
    private const int RunLength = 5;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The sample of the running text, ascending.</summary>
    public static EquatableArray<ulong> Of(ArticleWords words)
    {
        var sample = new BottomSample(SampleSize);
        var run = new ulong[RunLength];
        var count = 0;
        for (var p = 0; p < words.ParagraphTokens.Length; p++)
        {
            if (words.Layout.Paragraphs[p].Kind is not (ParagraphKind.Body or ParagraphKind.BlockQuotation))
            {
                continue;
            }

            for (var t = words.ParagraphTokens[p].First; t < words.ParagraphTokens[p].End; t++)
            {
                var token = words.Tokens[t];
                if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    continue;
                }

                run[count++ % RunLength] = WordHash.Of(token.Of(words.Text));
                if (count >= RunLength)
                {
                    sample.Add(HashOf(run, count));
                }
            }
        }

        return new(sample.ToArray());
    }

    private static ulong HashOf(ulong[] run, int count)
    {
        var hash = 0UL;
        for (var i = 0; i < RunLength; i++)
        {
            hash = unchecked(((hash ^ run[(count + i) % RunLength]) * Prime) ^ (hash >> 29));
        }

        return unchecked((hash ^ (hash >> 32)) * Prime);
    }

    /// <summary>Keeps the smallest different values it is given: a heap with the largest of them on top.</summary>
    private sealed class BottomSample
    {
        private readonly ulong[] _heap;
        private readonly HashSet<ulong> _members = [];
        private int _count;

        public BottomSample(int size) => _heap = new ulong[size];

        public void Add(ulong value)
        {
            if ((_count == _heap.Length && value >= _heap[0]) || !_members.Add(value))
            {
                return;
            }

            if (_count < _heap.Length)
            {
                var child = _count++;
                for (; child > 0 && _heap[(child - 1) / 2] < value; child = (child - 1) / 2)
                {
                    _heap[child] = _heap[(child - 1) / 2];
                }

                _heap[child] = value;
                return;
            }

            _members.Remove(_heap[0]);
            var hole = 0;
            for (var next = 1; next < _count; next = (2 * hole) + 1)
            {
                next += next + 1 < _count && _heap[next + 1] > _heap[next] ? 1 : 0;
                if (_heap[next] <= value)
                {
                    break;
                }

                _heap[hole] = _heap[next];
                hole = next;
            }

            _heap[hole] = value;
        }

        public ulong[] ToArray()
        {
            var values = new ulong[_count];
            Array.Copy(_heap, values, _count);
            Array.Sort(values);
            return values;
        }
    }
}
