using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Text;

/// <summary>A small set of lower-case words, asked with slices of the text whatever their case; asking makes no string.</summary>
internal sealed class WordSet
{
    private readonly string[] _slots;
    private readonly int _longest;

    /// <param name="words">The words in lower case, parted by spaces.</param>
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

            _slots[slot] = word;
            _longest = Math.Max(_longest, word.Length);
        }
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
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
