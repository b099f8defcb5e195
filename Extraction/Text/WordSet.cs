using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Text;

/// <summary>A small set of lower-case words, asked with slices of the text whatever their case; asking makes no string.</summary>
internal sealed class WordSet
{
    private const int MaxLength = 63;

    private readonly string[] _slots;

    // Nearly all words that are asked for are in no set, and most are turned down by their length or first letter: each has a bit.
    private readonly ulong _lengths;
    private readonly uint _initials;

    /// <param name="words">The words in lower case, separated by spaces.</param>
    public WordSet(string words)
    {
        var list = words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var size = 8;
        while (size < list.Length * 3)
        {
            size *= 2;
        }

        _slots = new string[size];
        foreach (var word in list)
        {
            var slot = Slot(word.AsSpan());
            while (_slots[slot] is not null && _slots[slot] != word)
            {
                slot = (slot + 1) & (size - 1);
            }

            Count += _slots[slot] is null ? 1 : 0;
            _slots[slot] = word;
            _initials |= word[0] < '\u0080' ? Bit(word[0]) : uint.MaxValue;
            _lengths |= 1UL << Math.Min(word.Length, MaxLength);
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (_lengths & (1UL << Math.Min(word.Length, MaxLength))) == 0 || (word[0] < '\u0080' && (_initials & Bit(word[0])) == 0))
        {
            return false;
        }

        for (var slot = Slot(word); _slots[slot] is { } found; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (found.Length == word.Length && word.EqualsIgnoringCase(found))
            {
                return true;
            }
        }

        return false;
    }

    private static uint Bit(char initial) => 1U << (initial & 0x1f);

    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 17;
        foreach (var c in word)
        {
            hash = unchecked((hash * 31) + (c is >= 'A' and <= 'Z' ? c | 0x20 : c));
        }

        return (hash ^ (hash >> 15)) & (_slots.Length - 1);
    }
}
