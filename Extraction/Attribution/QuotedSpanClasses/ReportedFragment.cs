using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Attribution.Context;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// Words in the writer's clause that somebody else has said, whoever that is: too many for a term, or after a verb or noun of
/// speech, thought or naming (<c>met with chants of "one more term"</c>, <c>an offer deemed "a trap"</c>); but not where the
/// writer speaks of himself or to the reader, and no term that qualifies the noun after it.
/// </summary>
internal static class ReportedFragment
{
    private const int LongestTerm = 5;              // words
    private const int Farthest = 15;                // tokens

    public static bool Is(AttributionState state, int quotedSpan)
    {
        var site = new QuotedSpanContext(state.Words, state.Words.QuotedSpans[quotedSpan]);
        return site.WordCount > LongestTerm || (!QualifiesNoun(site) && (Describes(site) || FollowsReportingWord(state, quotedSpan)));
    }

    private static bool QualifiesNoun(QuotedSpanContext site) =>
        site.IsWord(site.After) && site[site.After].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && site[site.Last].Kind == TokenKind.Word;

    /// <summary>"painted the council as a", "pushed him as": a verb, its object, and what somebody makes of it.</summary>
    private static bool Describes(QuotedSpanContext site)
    {
        const int longest = 6;                      // tokens of the object
        var t = site.Before;
        if (t >= 0 && site[t].Tag == PartOfSpeech.Determiner)
        {
            t = site.Previous(t);
        }

        if (t < 0 || !site.At(t).EqualsIgnoringCase(site.Vocabulary.RoleMarker))
        {
            return false;
        }

        var first = t;
        t = site.Previous(t);
        while (t >= 0 && first - t <= longest && IsOfObject(site[t].Tag))
        {
            t = site.Previous(t);
        }

        return t >= 0 && t < first - 1 && site[t].IsVerb;
    }

    private static bool IsOfObject(PartOfSpeech tag) => tag
        is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
        or PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive;

    private static bool FollowsReportingWord(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var before = QuoteContext.Before(state, quotedSpan);
        var reported = false;
        for (var t = before.End - 1; t >= before.First && t >= before.End - Farthest; t--)
        {
            ref readonly var token = ref words.Tokens[t];
            if (state.QuotedSpanAt(t) >= 0)
            {
                continue;
            }

            if (words.Language.Quoted.WriterAndReader.Contains(token.Of(words.Text)))
            {
                return false;
            }

            reported |= token.IsVerb
                ? token.HasClass(WordClass.SpeechVerb | WordClass.NamingVerb | WordClass.CognitionVerb | WordClass.AttitudeVerb)
                : token.Tag == PartOfSpeech.Noun && token.HasClass(WordClass.SpeechNoun);
        }

        return reported;
    }
}
