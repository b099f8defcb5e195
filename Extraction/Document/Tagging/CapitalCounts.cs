using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>
/// How an article writes its words inside sentences. One that has a capital there more often than not is a name also
/// where every word has one: at the start of a sentence, in a headline.
/// </summary>
internal sealed class CapitalCounts
{
    private const WordClass Common = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Adverb;

    // As long as the lexicon, and an article has a few hundred words of it: each thread keeps one and empties what it has used.
    [ThreadStatic]
    private static CapitalCounts? _ofThread;

    private readonly byte[] _capitals;
    private readonly byte[] _small;
    private readonly List<int> _used = [];

    /// <summary>Of the words seen with a capital.</summary>
    private uint _firstLetters;

    private CapitalCounts(int words)
    {
        _capitals = new byte[words];
        _small = new byte[words];
    }

    /// <summary>Those of the thread, empty: for one article at a time.</summary>
    public static CapitalCounts Start(WordTable lexicon)
    {
        var counts = _ofThread is { } kept && kept._capitals.Length == lexicon.Count ? kept : _ofThread = new(lexicon.Count);
        foreach (var word in counts._used)
        {
            counts._capitals[word] = 0;
            counts._small[word] = 0;
        }

        counts._used.Clear();
        counts._firstLetters = 0;
        return counts;
    }

    /// <summary>Counts the capitals of the sentence that the context has entered. Those of all sentences come before any small letter.</summary>
    public void LearnCapitals(TagContext context)
    {
        for (var t = context.Sentence.First; t < context.Sentence.End; t++)
        {
            ref readonly var token = ref context[t];
            if (token.IsUpper && token.HasClass(Common) && !context.StartsSentence(t))
            {
                Count(_capitals, token.Entry!.Id);
                _firstLetters |= LetterOf(token.FirstOf(context.Text));
            }
        }
    }

    /// <summary>Counts the small letters of a sentence, of words that have been seen with a capital: only they are compared.</summary>
    public void LearnSmall(TagContext context, TokenRange sentence)
    {
        for (var t = sentence.First; t < sentence.End && _firstLetters != 0; t++)
        {
            ref readonly var token = ref context[t];
            if (token.Shape == WordShape.Lower && token.HasClass(Common) && (_firstLetters & LetterOf(token.FirstOf(context.Text))) != 0
                && _capitals[token.Entry!.Id] > 0)
            {
                Count(_small, token.Entry!.Id);
            }
        }
    }

    public bool IsName(WordEntry entry) => _capitals[entry.Id] > _small[entry.Id];

    /// <summary>A bit for each letter, whatever its case; all bits where it is not of ASCII.</summary>
    private static uint LetterOf(char c) => c < '\u0080' ? 1u << (c & 31) : uint.MaxValue;

    private void Count(byte[] counts, int word)
    {
        if (counts[word] < byte.MaxValue)
        {
            if (counts[word]++ == 0)
            {
                _used.Add(word);
            }
        }
    }
}
