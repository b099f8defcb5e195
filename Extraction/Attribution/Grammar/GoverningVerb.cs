using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>The verb on which an infinitive or a gerund depends.</summary>
internal static class GoverningVerb
{
    /// <summary>With a particle or adjective between: <c>continued to say</c>, <c>went on to say</c>, <c>was quick to say</c>; or -1.</summary>
    public static int OfInfinitive(ClauseText text, int to)
    {
        var i = to - 1;
        if (IsBetween(text, i))
        {
            var verb = i - 1;
            return !text.IsFree(verb) ? -1
                : text.Tag(verb) == Auxiliary ? i
                : text.Tokens[verb].IsVerb ? verb
                : -1;
        }

        return i < text.Sentence.First || !text.IsFree(i) ? -1
            : text.Tokens[i].IsVerb ? i
            : OfMedium(text, to);
    }

    /// <summary><c>| took to the radio | to say</c>, <c>used a speech | to say</c>: what lies between tells where it is said; or -1.</summary>
    private static int OfMedium(ClauseText text, int to)
    {
        const int longest = 7;                  // tokens
        if (!text.HasClass(to + 1, WordClass.SpeechVerb) || text.HasClass(to + 1, WordClass.AttitudeVerb))
        {
            return -1;
        }

        for (var i = to - 1; i > text.Sentence.First && i > to - longest && text.IsFree(i); i--)
        {
            if (text.Tokens[i].IsVerb)
            {
                return text.HasLemma(i, text.Cues.MediumVerbs) ? i : -1;
            }

            if (!text.IsInfinitiveMarker(i) && text.Tag(i) is not (Noun or ProperNoun or Determiner or Adjective or Preposition or Possessive or Other))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary><c>can be heard | saying</c>, <c>is quoted as | saying</c>; or -1.</summary>
    /// <param name="before">The token before the gerund.</param>
    public static int OfGerund(ClauseText text, int before) =>
        IsPerceived(text, before) ? before
        : text.IsRoleMarker(before) && before > text.Sentence.First ? (text.Tokens[before - 1].IsVerb ? before - 1 : BeforeAgent(text, before))
        : -1;

    /// <summary><c>was | quoted by the Herald as | saying</c>, <c>was | quoted in the Herald as | saying</c>; or -1.</summary>
    private static int BeforeAgent(ClauseText text, int role)
    {
        const int longest = 8;                  // tokens
        for (var i = role - 1; i > text.Sentence.First && i > role - longest && text.IsFree(i); i--)
        {
            if (text.Tag(i) == Preposition && text.Tag(i - 1) == VerbParticiple)
            {
                return text.TextEqualsAny(i - 1, text.Cues.CitedParticiples) ? i - 1 : -1;
            }

            if (text.Tag(i) is not (Noun or ProperNoun or Determiner or Adjective or Preposition or Possessive or Other))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsBetween(ClauseText text, int i) =>
        i > text.Sentence.First && !text.IsQuoted(i) && !text.Tokens[i].IsVerb
        && (text.Tag(i) is Adverb or Adjective || text.TextEquals(i, text.Clause.RequestParticle));

    private static bool IsPerceived(ClauseText text, int i) =>
        i > text.Sentence.First && text.Tag(i) == VerbParticiple && text.Tag(i - 1) == Auxiliary && text.TextEqualsAny(i, text.Cues.PerceivedParticiples);
}
