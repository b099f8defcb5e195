using Corpus.Generator.Lexicon;

namespace Corpus.Generator.Structure.Tagging;

/// <summary>
/// How an article writes its words inside sentences. One that has a capital there more often than not is a name also
/// where every word has one: at the start of a sentence, in a headline.
/// </summary>
internal sealed class CapitalCounts
{
    private const WordClass Common = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Adverb;

    private readonly byte[] _capitals = new byte[Words.Count];
    private readonly byte[] _small = new byte[Words.Count];

    /// <summary>Counts the words of the sentence that the context has entered.</summary>
    public void Learn(TagContext context)
    {
        if (context.IsTitle)
        {
            return;
        }

        for (var t = context.Sentence.First; t < context.Sentence.End; t++)
        {
            if (context[t].Entry is not { } entry || !entry.Is(Common))
            {
                continue;
            }

            if (context[t].Shape == WordShape.Lower)
            {
                Count(_small, entry);
            }
            else if (context[t].IsUpper && !context.StartsSentence(t))
            {
                Count(_capitals, entry);
            }
        }
    }

    public bool IsName(WordEntry entry) => _capitals[entry.Id] > _small[entry.Id];

    private static void Count(byte[] counts, WordEntry entry)
    {
        if (counts[entry.Id] < byte.MaxValue)
        {
            counts[entry.Id]++;
        }
    }
}
