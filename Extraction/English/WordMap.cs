using System;
using System.Collections.Generic;

namespace Corpus.Extraction.English;

/// <summary>What is said of some words of the lexicon, found by a word's number instead of its letters.</summary>
internal sealed class WordMap<T>
{
    private readonly T?[] _values = new T?[Words.Count];

    /// <param name="values">By word, in lower case; words that the lexicon lacks are never asked for.</param>
    public WordMap(Dictionary<string, T> values)
    {
        foreach (var pair in values)
        {
            if (Words.Find(pair.Key.AsSpan()) is { } entry)
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
