using System.Collections.Generic;

namespace Corpus.Extraction.Languages;

/// <summary>What is said of some words of the lexicon, found by a word's number instead of its letters.</summary>
internal sealed class WordMap<T>
{
    /// <summary>By word, the place of its value; 0 is the place of none. Most words have none, so that a place is shorter than a reference.</summary>
    private readonly ushort[] _places;
    private readonly T?[] _values;

    /// <param name="values">By word, in lower case; words that the lexicon lacks are never asked for.</param>
    public WordMap(Dictionary<string, T> values, WordTable lexicon)
    {
        _places = new ushort[lexicon.Count];
        _values = new T?[values.Count + 1];
        var count = 0;
        foreach (var pair in values)
        {
            if (lexicon.NumberOf(pair.Key) is >= 0 and var word)
            {
                _values[++count] = pair.Value;
                _places[word] = checked((ushort)count);
            }
        }
    }

    /// <summary>What is said of a word as it stands.</summary>
    public T? Of(WordEntry entry) => _values[_places[entry.Id]];

    /// <summary>What is said of the base form of a word.</summary>
    public T? OfBase(WordEntry entry) => _values[_places[entry.BaseId]];
}
