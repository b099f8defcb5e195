using System;
using System.Collections.Generic;

namespace Corpus.Extraction.Languages;

/// <summary>What is said of some words of the lexicon, found by a word's number instead of its letters.</summary>
internal sealed class WordMap<T>
{
    private readonly T?[] _values;

    /// <param name="values">By word, in lower case; words that the lexicon lacks are never asked for.</param>
    public WordMap(Dictionary<string, T> values, WordTable lexicon)
    {
        _values = new T?[lexicon.Count];
        foreach (var pair in values)
        {
            if (lexicon.Find(pair.Key.AsSpan()) is { } entry)
            {
                _values[entry.Id] = pair.Value;
            }
        }
    }

    /// <summary>What is said of a word as it stands.</summary>
    public T? Of(WordEntry entry) => _values[entry.Id];

    /// <summary>What is said of the base form of a word.</summary>
    public T? OfBase(WordEntry entry) => _values[entry.BaseId];
}
