using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Languages;

/// <summary>The lexicon: what is known of each word. Entries are made when they are first asked for, as a run meets few of the words that there are.</summary>
internal sealed class WordTable
{
    private readonly WordIndex _index;
    private readonly VerbForm[] _forms;
    private readonly int[] _lemmas;
    private readonly WordEntry?[] _entries;

    /// <param name="index">All words, with their classes.</param>
    /// <param name="forms">By number.</param>
    /// <param name="lemmas">
    /// By number: where the text of a word of the index is, in any case; -1 where it is the word itself or neither verb nor noun.
    /// </param>
    public WordTable(WordIndex index, VerbForm[] forms, int[] lemmas)
    {
        _index = index;
        _forms = forms;
        _lemmas = lemmas;
        _entries = new WordEntry?[index.Count];
    }

    /// <summary>All words, in no order.</summary>
    public IEnumerable<WordEntry> Entries
    {
        get
        {
            for (var number = 0; number < _entries.Length; number++)
            {
                yield return Entry(number);
            }
        }
    }

    public int Count => _entries.Length;

    public WordEntry? Find(ReadOnlySpan<char> word) => NumberOf(word, new(word)) is >= 0 and var number ? Entry(number) : null;

    /// <summary>The number of a word; -1 where the lexicon lacks it.</summary>
    public int NumberOf(string word) => NumberOf(word.AsSpan(), new(word.AsSpan()));

    /// <summary>What <see cref="Find(string, int, int, in WordKey, int, out WordClass)"/> goes on from.</summary>
    public int First(in WordKey key) => _index.First(key);

    /// <summary>The entry of a slice of a text whose key is known, and its classes; a span is made only where the key does not tell it.</summary>
    /// <param name="first">What <see cref="First"/> says of the key.</param>
    public WordEntry? Find(string text, int start, int end, in WordKey key, int first, out WordClass classes)
    {
        if (!key.IsExact)
        {
            var other = NumberOf(text.AsSpan(start, end - start), key);
            classes = other < 0 ? WordClass.None : _index.Classes(other);
            return other < 0 ? null : Entry(other);
        }

        var number = _index.FindExact(key, first, out classes);
        return number < 0 ? null : Entry(number);
    }

    private int NumberOf(ReadOnlySpan<char> word, in WordKey key)
    {
        if (key.IsExact || CanonicalForm.IsComposed(word))
        {
            return _index.Find(word, key);
        }

        var composed = CanonicalForm.Compose(word.ToString()).AsSpan();
        return _index.Find(composed, new(composed));
    }

    private WordEntry Entry(int number) => _entries[number] ?? Make(number);

    /// <summary>Two threads that ask at once get the same.</summary>
    private WordEntry Make(int number)
    {
        var lemma = _lemmas[number] < 0 ? null : _index.TextAt(_lemmas[number]);
        var entry = new WordEntry(_index[number], _index.Classes(number), _forms[number], lemma)
        {
            Id = number,
            BaseId = lemma is null ? number : NumberOf(LetterCase.ToLower(lemma)),
        };
        return Interlocked.CompareExchange(ref _entries[number], entry, null) ?? entry;
    }
}
