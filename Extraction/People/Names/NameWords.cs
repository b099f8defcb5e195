using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// The name words of one article, folded and numbered, so that names are compared by numbers and no string is made for
/// a word that is in the text a hundred times.
/// </summary>
internal sealed class NameWords(GivenNameForms givenNames)
{
    private char[] _characters = new char[512];
    private Word[] _words = new Word[64];
    private int[] _buckets = new int[128];
    private int _used;

    public int Count { get; private set; }

    /// <summary>What forms given names have.</summary>
    public GivenNameForms GivenNames => givenNames;

    /// <summary>The number of a word of the text; words that fold to the same form have the same number.</summary>
    public int NumberOf(ReadOnlySpan<char> written, WordEntry? entry)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        return NumberOfFolded(folded.Slice(0, NameFolding.Fold(written, folded)), entry);
    }

    /// <summary>The folded form of a word.</summary>
    public ReadOnlySpan<char> this[int word] => _characters.AsSpan(_words[word].Start, _words[word].Length);

    /// <summary>What the lexicon knows of it.</summary>
    public WordEntry? EntryOf(int word) => _words[word].Entry;

    public bool Is(int word, WordClass classes) => _words[word].Entry is { } entry && (entry.Classes & classes) != 0;

    /// <summary>How often the article writes the word in small letters.</summary>
    public int SmallOf(int word) => _words[word].Small;

    /// <summary>Counts a word in small letters, where a name has it.</summary>
    public void CountSmall(ReadOnlySpan<char> written)
    {
        Span<char> buffer = stackalloc char[NameFolding.MaxLength];
        ReadOnlySpan<char> folded = buffer.Slice(0, NameFolding.Fold(written, buffer));
        if (Find(folded, HashOf(folded)) is >= 0 and var word)
        {
            _words[word].Small++;
        }
    }

    private int NumberOfFolded(ReadOnlySpan<char> folded, WordEntry? entry)
    {
        var hash = HashOf(folded);
        return Find(folded, hash) is >= 0 and var known ? known : Add(folded, hash, entry);
    }

    private static int HashOf(ReadOnlySpan<char> folded)
    {
        var hash = 17;
        foreach (var c in folded)
        {
            hash = unchecked((hash * 31) + c);
        }

        return hash;
    }

    private int Find(ReadOnlySpan<char> folded, int hash)
    {
        for (var w = _buckets[hash & (_buckets.Length - 1)] - 1; w >= 0; w = _words[w].Next)
        {
            if (_words[w].Hash == hash && this[w].SequenceEqual(folded))
            {
                return w;
            }
        }

        return -1;
    }

    private int Add(ReadOnlySpan<char> folded, int hash, WordEntry? entry)
    {
        if (Count == _buckets.Length)
        {
            Rehash();
        }

        if (Count == _words.Length)
        {
            Array.Resize(ref _words, Count * 2);
        }

        while (_used + folded.Length > _characters.Length)
        {
            Array.Resize(ref _characters, _characters.Length * 2);
        }

        folded.CopyTo(_characters.AsSpan(_used));
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _words[Count] = new() { Start = _used, Length = folded.Length, Hash = hash, Next = bucket - 1, Entry = entry };
        bucket = Count + 1;
        _used += folded.Length;
        return Count++;
    }

    private void Rehash()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var w = 0; w < Count; w++)
        {
            ref var bucket = ref _buckets[_words[w].Hash & (_buckets.Length - 1)];
            _words[w].Next = bucket - 1;
            bucket = w + 1;
        }
    }

    private struct Word
    {
        public int Start;
        public int Length;
        public int Hash;
        public int Next;
        public int Small;
        public WordEntry? Entry;
    }
}
