using System;
using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Languages;

/// <summary>
/// An open-addressing hash table of words that is looked up by a slice of text, whatever its case, without making a
/// string. Never more than half full, so a probe ends soon.
/// </summary>
internal sealed class WordTable
{
    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly int _longest;

    public WordTable(IReadOnlyCollection<WordEntry> entries)
    {
        Count = entries.Count;
        var bits = 4;
        while (1 << bits < entries.Count * 2)
        {
            bits++;
        }

        _slots = new Slot[1 << bits];
        _shift = 64 - bits;
        foreach (var entry in entries)
        {
            var key = new WordKey(entry.Text.AsSpan());
            var slot = First(key);
            while (_slots[slot].Entry is not null)
            {
                slot = Next(slot);
            }

            _slots[slot] = new(key, entry);
            _longest = Math.Max(_longest, entry.Text.Length);
        }
    }

    /// <summary>All words, in no order.</summary>
    public IEnumerable<WordEntry> Entries
    {
        get
        {
            foreach (var slot in _slots)
            {
                if (slot.Entry is { } entry)
                {
                    yield return entry;
                }
            }
        }
    }

    public int Count { get; }

    public WordEntry? Find(ReadOnlySpan<char> word) => word.Length > _longest ? null : Find(word, new(word));

    /// <summary>The entry of a slice of a text whose key is known, and its classes; a span is made only where the key does not tell it.</summary>
    public WordEntry? Find(string text, int start, int end, in WordKey key, out WordClass classes)
    {
        if (!key.IsExact)
        {
            var found = Find(text.AsSpan(start, end - start), key);
            classes = found is null ? WordClass.None : found.Classes;
            return found;
        }

        var slots = _slots;
        for (var slot = First(key); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var candidate = ref slots[slot];
            if (candidate.Entry is null || candidate.Key.Equals(key))
            {
                classes = candidate.Classes;
                return candidate.Entry;
            }
        }
    }

    private WordEntry? Find(ReadOnlySpan<char> word, in WordKey key)
    {
        if (key.IsExact || CanonicalForm.IsComposed(word))
        {
            return FindComposed(word, key);
        }

        var composed = CanonicalForm.Compose(word.ToString()).AsSpan();
        return FindComposed(composed, new(composed));
    }

    private WordEntry? FindComposed(ReadOnlySpan<char> word, in WordKey key)
    {
        for (var slot = First(key); ; slot = Next(slot))
        {
            ref readonly var candidate = ref _slots[slot];
            if (candidate.Entry is null)
            {
                return null;
            }

            if (candidate.Key.Equals(key) && (key.IsExact || Matches(word, candidate.Entry.Text)))
            {
                return candidate.Entry;
            }
        }
    }

    /// <summary>Key, entry and what most ask of it side by side, so that a probe touches memory once.</summary>
    private readonly struct Slot(WordKey key, WordEntry entry)
    {
        public readonly WordKey Key = key;
        public readonly WordClass Classes = entry.Classes;
        public readonly WordEntry? Entry = entry;
    }

    private int First(in WordKey key) => (int)(key.Hash >> _shift);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private static bool Matches(ReadOnlySpan<char> word, string text)
    {
        if (word.Length != text.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (WordKey.Fold(word[i]) != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
