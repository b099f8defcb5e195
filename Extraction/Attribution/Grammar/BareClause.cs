using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Tells whether a clause follows a cue without a word that opens it: <c>said the plan had failed</c>.</summary>
internal static class BareClause
{
    private const int MaxSubject = 45;

    /// <summary>Whether a subject and a finite verb follow.</summary>
    public static bool StartsAt(ClauseText text, int start, int limit)
    {
        var noun = false;
        var relative = 0;
        bool openComma = false, list = false;
        if (!text.IsQuoted(start) && text.Tag(start) is PartOfSpeech.Preposition or PartOfSpeech.Conjunction)
        {
            return false;
        }

        for (var i = start; i < limit && i < start + MaxSubject; i++)
        {
            if (text.IsQuoted(i))
            {
                // "said the two men “were friends”": the verb may be one of the first quoted words.
                if (noun && !(openComma && !list) && (IsPredicate(text, i) || (text.PassageFrom(i - 1) >= 0 && CanBePredicate(text, i))))
                {
                    return true;
                }

                noun |= text.PassageFrom(i) < 0 && text.Tag(i) != PartOfSpeech.Adverb;
                continue;
            }

            if (text.IsTaken(i))
            {
                return false;
            }

            switch (text.Tag(i))
            {
                case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Number or PartOfSpeech.Determiner:
                    noun = true;
                    break;
                case PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.Modal or PartOfSpeech.Auxiliary:
                    if (relative > 0)
                    {
                        relative--;
                        i = VerbGroup.Last(text, i, limit);
                        break;
                    }

                    // "find suppliers, said Vega": one comma before the verb separates it from the words before.
                    return noun && !(openComma && (!list || text.IsComma(i - 1)));
                case PartOfSpeech.RelativePronoun:
                    relative++;
                    break;
                case PartOfSpeech.Conjunction when text.Is(i, "but"):
                    return false;
                case PartOfSpeech.Conjunction:
                    list = true;                    // "bankers, brokers and lawyers"
                    break;
                case PartOfSpeech.Subordinator:
                    if (text.Is(i, "than") && i > start)
                    {
                        break;
                    }

                    if (i == start)
                    {
                        return !text.Is(i, "than");
                    }

                    if (text.Is(i, "that") || (text.Is(i, "where") && text.Tag(i - 1) == PartOfSpeech.Noun))
                    {
                        relative++;
                        break;
                    }

                    return false;
                case PartOfSpeech.Punctuation:
                    if (text.IsStop(i) || text.IsMark(i, ';') || text.IsMark(i, ':') || text.IsDash(i))
                    {
                        return false;
                    }

                    openComma ^= text.IsComma(i);
                    break;
            }
        }

        return false;
    }

    /// <summary>A verb such as a subject before it has; a plural one leaves it in its base form.</summary>
    private static bool IsPredicate(ClauseText text, int i) => text.Tokens[i].IsFiniteVerb || text.Tag(i) == PartOfSpeech.VerbBase;

    /// <summary>The first quoted word may be the verb where the tagger, which does not see the subject, reads a noun: <c>thought it "risks a lot"</c>.</summary>
    private static bool CanBePredicate(ClauseText text, int i) =>
        text.Tag(i) == PartOfSpeech.Noun && text.Tokens[i].Entry is { } entry && (entry.Form & (VerbForm.Base | VerbForm.Present | VerbForm.Past)) != 0;
}
