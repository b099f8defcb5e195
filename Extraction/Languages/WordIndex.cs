using System;
using System.Runtime.CompilerServices;

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
            return FindExact(key, First(key), out _);
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

    /// <summary>
    /// The number of the first word that has the place of a key, and one; 0 where there is none. To ask it for many keys before
    /// <see cref="FindExact"/> for each lets the processor wait for several places at once.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(in WordKey key) => _places[key.PlaceIn(_bits)];

    /// <summary>The number of the word that alone has a key; -1 if there is none.</summary>
    /// <param name="next">What <see cref="First"/> says of the key.</param>
    public int FindExact(in WordKey key, int next, out WordClass classes)
    {
        for (var place = key.PlaceIn(_bits); next != 0; next = _places[place])
        {
            ref readonly var slot = ref _slots[next - 1];
            if (slot.Key.Equals(key))
            {
                classes = slot.Classes;
                return next - 1;
            }

            place = (place + 1) & (_places.Length - 1);
        }

        classes = WordClass.None;
        return -1;
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
