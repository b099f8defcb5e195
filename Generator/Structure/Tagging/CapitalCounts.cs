using System;
using System.Collections.Generic;
using Corpus.Generator.Lexicon;

namespace Corpus.Generator.Structure.Tagging;

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

    private readonly byte[] _capitals = new byte[Words.Count];
    private readonly byte[] _small = new byte[Words.Count];
    private readonly List<int> _used = [];

    private CapitalCounts()
    {
    }

    /// <summary>Those of the thread, empty: for one article at a time.</summary>
    public static CapitalCounts Start()
    {
        var counts = _ofThread ??= new();
        foreach (var word in counts._used)
        {
            counts._capitals[word] = 0;
            counts._small[word] = 0;
        }

        counts._used.Clear();
        return counts;
    }

    /// <summary>Counts the words of the sentence that the context has entered.</summary>
    public void Learn(TagContext context)
    {
        if (context.IsTitle)
        {
            return;
        }

        for (var t = context.Sentence.First; t < context.Sentence.End; t++)
        {
            ref readonly var token = ref context[t];
            if (!token.Is(Common))
            {
                continue;
            }

            if (token.Shape == WordShape.Lower)
            {
                Count(_small, token.Entry!.Id);
            }
            else if (token.IsUpper && !context.StartsSentence(t))
            {
                Count(_capitals, token.Entry!.Id);
            }
        }
    }

    public bool IsName(WordEntry entry) => _capitals[entry.Id] > _small[entry.Id];

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
