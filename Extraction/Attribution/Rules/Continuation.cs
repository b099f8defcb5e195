using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>"We lost," Vega said. "We will learn."</c> The speaker goes on in the same paragraph, unless a sentence between is
/// about somebody else.
/// </summary>
internal static class Continuation
{
    private const int Farthest = 8;                 // sentences

    public static bool Apply(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var own = discourse.SentenceOf(passage);
        var paragraph = discourse.ParagraphOf(passage);
        if (IsAboutSomebodyElse(discourse, Surroundings.Before(discourse, passage)))
        {
            return false;
        }

        for (var s = own; s >= 0 && s > own - Farthest && words.Sentences[s].Paragraph == paragraph; s--)
        {
            var attribution = discourse.SpeakerIn(s, words.Passages[passage].Tokens.First);
            if (attribution >= 0)
            {
                if (discourse.Attributions[attribution].Source is not { } source)
                {
                    return false;
                }

                if (discourse.HoldsQuote(attribution) && (discourse.SaysMore(attribution, s) || (s < own && IsReport(discourse.Attributions[attribution]))))
                {
                    // What she adds parts the quotes, and so does the end of a report that has its cue before it: they are two.
                    discourse.Add(passage, source, discourse.Attributions[attribution].Cue, AttributionRule.Continuation);
                }
                else if (discourse.HoldsQuote(attribution))
                {
                    discourse.Extend(attribution, passage, AttributionRule.Continuation);
                }
                else if (Surroundings.AreQuotes(discourse, passage) && words.Tokens[source.First].Tag != PartOfSpeech.RelativePronoun)
                {
                    discourse.Add(passage, source, null, AttributionRule.LeadInSentence);
                }
                else
                {
                    return false;
                }

                return true;
            }

            if (s < own && IsAboutSomebodyElse(discourse, words.Sentences[s].Tokens))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsReport(AttributionRelation attribution) =>
        attribution.Rule is AttributionRule.SubjectVerbClause or AttributionRule.SubjectVerbObject or AttributionRule.SubjectVerbInfinitive or AttributionRule.SharedSubject;

    /// <summary>The subject is a person or body by name or description.</summary>
    public static bool IsAboutSomebodyElse(Discourse discourse, TokenRange sentence) =>
        SentenceSubject.Find(discourse, sentence) is { } subject && !SentenceSubject.IsPronoun(discourse, subject);
}
