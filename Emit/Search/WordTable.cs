using System;
using System.Collections.Generic;
using WordReader = CorpusNamespace.CorpusStorage.WordReader;

namespace Corpus.Emit.Search;

/// <summary>Gives each of the words of a corpus a number: a hash table over words of bytes, since a string for each would take most of the time.</summary>
internal sealed class WordTable
{
    private byte[] _bytes = new byte[1 << 16];
    private int[] _starts = new int[1 << 12];
    private int[] _slots = new int[1 << 13];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The word of a number.</summary>
    public ReadOnlySpan<byte> this[int number] => new(_bytes, _starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>The same, to be kept.</summary>
    public ArraySegment<byte> Bytes(int number) => new(_bytes, _starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>The number of a word, which is a new one where the word is.</summary>
    public int NumberOf(ReadOnlySpan<byte> word)
    {
        var slot = HashOf(word) & (_slots.Length - 1);
        while (_slots[slot] != 0)
        {
            var known = _slots[slot] - 1;
            if (this[known].SequenceEqual(word))
            {
                return known;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = Add(word) + 1;
        if (Count > _slots.Length / 2)
        {
            Grow();
        }

        return Count - 1;
    }

    /// <summary>The numbers in the order of the bytes of their words.</summary>
    public int[] Sorted()
    {
        var numbers = new int[Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = i;
        }

        Array.Sort(numbers, Comparer<int>.Create((left, right) => this[left].SequenceCompareTo(this[right])));
        return numbers;
    }

    private int Add(ReadOnlySpan<byte> word)
    {
        var start = _starts[Count];
        if (start + word.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, start + word.Length));
        }

        if (Count + 2 > _starts.Length)
        {
            Array.Resize(ref _starts, 2 * _starts.Length);
        }

        word.CopyTo(_bytes.AsSpan(start));
        _starts[++Count] = start + word.Length;
        return Count - 1;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (var number = 0; number < Count; number++)
        {
            var slot = HashOf(this[number]) & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = number + 1;
        }
    }

    private static int HashOf(ReadOnlySpan<byte> word)
    {
        var hash = WordReader.HashOf(word);
        return (int)(hash ^ (hash >> 15));
    }
}
