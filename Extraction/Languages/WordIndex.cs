using System;
using System.Collections.Generic;

namespace Corpus.Extraction.Languages;

/// <summary>
/// Words with a number each, from 0 in the order in which they were added: an open-addressing hash table that is searched by a slice of text,
/// whatever its case, without making a string. Never more than half full, so a search ends soon; and small, since a process that reads one
/// article spends most of its time on memory that it touches for the first time.
/// </summary>
internal sealed class WordIndex
{
    /// <summary>More than there are, so that nothing is copied while they are added.</summary>
    public const int Expected = 48_000;

    /// <summary>Twice as many places as words at least.</summary>
    private const int Bits = 17;

    /// <summary>The number of a word and one; 0 where there is none.</summary>
    private int[] _places = new int[1 << Bits];
    private int _shift = 64 - Bits;
    private Slot[] _slots = new Slot[Expected];

    /// <summary>Of the words that share their keys with others.</summary>
    private readonly Dictionary<int, string> _texts = [];
    private int _longest;

    public int Count { get; private set; }

    public string this[int number] => _slots[number].Key is { IsExact: true } key ? key.ToWord() : _texts[number];

    public ref WordClass Classes(int number) => ref _slots[number].Classes;

    /// <summary>The number of a word in lower case, which gets one if it has none.</summary>
    public int Add(string word)
    {
        var key = new WordKey(word.AsSpan());
        if (key.IsExact)
        {
            return Add(key, word.Length);
        }

        var place = PlaceOf(word.AsSpan(), key);
        return _places[place] != 0 ? _places[place] - 1 : Put(place, key, word.Length, word);
    }

    /// <summary>The same of a word of which nothing but its key is needed, as no other has that.</summary>
    public int Add(in WordKey key, int length)
    {
        var place = PlaceOf(default, key);
        return _places[place] != 0 ? _places[place] - 1 : Put(place, key, length, null);
    }

    /// <summary>The number of a composed word in any case; -1 if it has none.</summary>
    public int Find(ReadOnlySpan<char> word, in WordKey key)
    {
        if (word.Length > _longest)
        {
            return -1;
        }

        return _places[PlaceOf(word, key)] - 1;
    }

    /// <summary>The same for a key that no other word has.</summary>
    public int FindExact(in WordKey key, out WordClass classes)
    {
        var places = _places;
        for (var place = First(key); ; place = (place + 1) & (places.Length - 1))
        {
            var number = places[place] - 1;
            if (number < 0)
            {
                classes = WordClass.None;
                return -1;
            }

            ref readonly var slot = ref _slots[number];
            if (slot.Key.Equals(key))
            {
                classes = slot.Classes;
                return number;
            }
        }
    }

    /// <summary>Where a word is, or would be.</summary>
    private int PlaceOf(ReadOnlySpan<char> word, in WordKey key)
    {
        var place = First(key);
        while (_places[place] is not 0 and var next && !(_slots[next - 1].Key.Equals(key) && (key.IsExact || Matches(word, _texts[next - 1]))))
        {
            place = Next(place);
        }

        return place;
    }

    private int Put(int place, in WordKey key, int length, string? text)
    {
        if (Count == _slots.Length)
        {
            Grow();
            place = PlaceOf(text.AsSpan(), key);
        }

        if (text is not null)
        {
            _texts[Count] = text;
        }

        _slots[Count].Key = key;
        _longest = Math.Max(_longest, length);
        _places[place] = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _slots, Count * 2);
        _places = new int[_places.Length * 2];
        _shift--;
        for (var number = 0; number < Count; number++)
        {
            _places[PlaceOf(_slots[number].Key.IsExact ? default : _texts[number].AsSpan(), _slots[number].Key)] = number + 1;
        }
    }

    private int First(in WordKey key) => (int)(key.Hash >> _shift);

    private int Next(int place) => (place + 1) & (_places.Length - 1);

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

    /// <summary>A key, and what most ask of its word, side by side.</summary>
    private struct Slot
    {
        public WordKey Key;
        public WordClass Classes;
    }
}
