using System;

namespace Corpus.Extraction.Languages;

/// <summary>
/// Words with a number each, from 0: an open-addressing hash table that is searched by a slice of text, whatever its case, without making a
/// string. Never more than half full, so a search ends soon.
/// </summary>
internal sealed class WordIndex
{
    private readonly WordSlot[] _slots;

    /// <summary>The number of a word and one; 0 where there is none.</summary>
    private readonly int[] _places;
    private readonly int _bits;

    /// <summary>Numbers of the words that share their keys with others, ascending, and where their texts are.</summary>
    private readonly int[] _sharing;
    private readonly int[] _positions;

    /// <summary>Each after its length.</summary>
    private readonly char[] _texts;

    /// <param name="slots">By number.</param>
    /// <param name="places">The number of a word and one, at the place of its key or the next that was free; 0 where there is none.</param>
    /// <param name="sharing">Numbers of the words that share their keys with others, ascending.</param>
    /// <param name="positions">Where the texts of those are.</param>
    /// <param name="texts">Texts, each after its length.</param>
    public WordIndex(WordSlot[] slots, int[] places, int[] sharing, int[] positions, char[] texts)
    {
        _slots = slots;
        _places = places;
        _sharing = sharing;
        _positions = positions;
        _texts = texts;
        while (1 << _bits < places.Length)
        {
            _bits++;
        }
    }

    public int Count => _slots.Length;

    public string this[int number] => _slots[number].Key is { IsExact: true } key ? key.ToWord() : TextAt(PositionOf(number));

    public WordClass Classes(int number) => _slots[number].Classes;

    public string TextAt(int position) => new(_texts, position + 1, _texts[position]);

    /// <summary>The number of a composed word in any case; -1 if it has none.</summary>
    public int Find(ReadOnlySpan<char> word, in WordKey key)
    {
        if (key.IsExact)
        {
            return FindExact(key, out _);
        }

        for (var place = key.PlaceIn(_bits); _places[place] is not 0 and var next; place = (place + 1) & (_places.Length - 1))
        {
            if (_slots[next - 1].Key.Equals(key) && Matches(word, PositionOf(next - 1)))
            {
                return next - 1;
            }
        }

        return -1;
    }

    /// <summary>The same for a key that no other word has.</summary>
    public int FindExact(in WordKey key, out WordClass classes)
    {
        var places = _places;
        for (var place = key.PlaceIn(_bits); ; place = (place + 1) & (places.Length - 1))
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

    private int PositionOf(int number) => _positions[Array.BinarySearch(_sharing, number)];

    private bool Matches(ReadOnlySpan<char> word, int position)
    {
        if (word.Length != _texts[position])
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (WordKey.Fold(word[i]) != _texts[position + 1 + i])
            {
                return false;
            }
        }

        return true;
    }
}
