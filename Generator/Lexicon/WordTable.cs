using System;
using System.Collections.Generic;

namespace Corpus.Generator.Lexicon;

/// <summary>
/// An open-addressing hash table of words that is looked up by a slice of text, whatever its case, without making a
/// string. Never more than half full, so a probe ends soon.
/// </summary>
internal sealed class WordTable
{
    private readonly WordEntry?[] _entries;
    private readonly int[] _hashes;
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

        _entries = new WordEntry?[size];
        _hashes = new int[size];
        _mask = size - 1;
        foreach (var entry in entries)
        {
            var hash = HashOf(entry.Text.AsSpan());
            var slot = hash & _mask;
            while (_entries[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _entries[slot] = entry;
            _hashes[slot] = hash;
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
        for (var slot = hash & _mask; _entries[slot] is { } entry; slot = (slot + 1) & _mask)
        {
            if (_hashes[slot] == hash && Matches(word, entry.Text))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Lower case, and one apostrophe for all that stand for it.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
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
            hash = unchecked((hash ^ Fold(c)) * 16777619u);
        }

        return unchecked((int)(hash ^ (hash >> 15)));
    }

    private static bool Matches(ReadOnlySpan<char> word, string text)
    {
        if (word.Length != text.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
