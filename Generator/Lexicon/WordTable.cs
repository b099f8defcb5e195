using System;
using System.Collections.Generic;

namespace Corpus.Generator.Lexicon;

/// <summary>
/// An open-addressing hash table of words that is looked up by a slice of text, whatever its case, without making a
/// string. Never more than half full, so a probe ends soon.
/// </summary>
internal sealed class WordTable
{
    private readonly Slot[] _slots;
    private readonly int _mask;
    private readonly int _longest;

    public WordTable(IReadOnlyCollection<WordEntry> entries)
    {
        Count = entries.Count;
        var size = 16;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        _slots = new Slot[size];
        _mask = size - 1;
        foreach (var entry in entries)
        {
            var hash = HashOf(entry.Text.AsSpan());
            var slot = hash & _mask;
            while (_slots[slot].Entry is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = new(hash, entry);
            _longest = Math.Max(_longest, entry.Text.Length);
        }
    }

    public int Count { get; }

    public WordEntry? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
        {
            return null;
        }

        var hash = HashOf(word);
        for (var slot = hash & _mask; ; slot = (slot + 1) & _mask)
        {
            ref readonly var candidate = ref _slots[slot];
            if (candidate.Entry is null)
            {
                return null;
            }

            if (candidate.Hash == hash && Matches(word, candidate.Entry.Text))
            {
                return candidate.Entry;
            }
        }
    }

    /// <summary>Lower case, and one apostrophe for all that stand for it.</summary>
    public static char Fold(char c) => c < '\u0080' ? ((uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c) : FoldOther(c);

    /// <summary>Hash and entry side by side, so that a probe touches memory once.</summary>
    private readonly struct Slot(int hash, WordEntry entry)
    {
        public readonly int Hash = hash;
        public readonly WordEntry? Entry = entry;
    }

    private static char FoldOther(char c) => c switch
    {
        '\u2019' or '\u2018' or '\u02bc' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u00a0' => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            // Setting the bit of lower case folds letters; the few other characters it changes only share a slot.
            hash = unchecked((hash ^ (c < '\u0080' ? c | 0x20u : FoldOther(c))) * 16777619u);
        }

        return unchecked((int)(hash ^ (hash >> 15)));
    }

    private static bool Matches(ReadOnlySpan<char> word, string text)
    {
        if (word.Length != text.Length)
        {
            return false;
        }

        if (word.SequenceEqual(text.AsSpan()))
        {
            return true;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != text[i] && Fold(word[i]) != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
