using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>"We lost," Vega said. Now, "there is no money for a second try."</c> A sentence of the writer's that is about nobody
/// goes on with words of whoever is quoted in the sentences before.
/// </summary>
internal sealed class FragmentContinuation : DiscourseRule
{
    private const int Farthest = 3;                 // sentences, its own one among them

    public override AttributionRule Id => AttributionRule.FragmentContinuation;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var own = state.SentenceOf(quotedSpan);
        var before = QuoteContext.Before(state, quotedSpan);
        if (!ReportedFragment.Is(state, quotedSpan) || SentenceSubject.Find(state, words.Sentences[own].Tokens) is not null
            || QuoteContext.SomebodySpeaks(state, before))
        {
            return false;
        }

        for (var s = own - 1; s >= 0 && s > own - Farthest && words.Sentences[s].Paragraph == words.Sentences[own].Paragraph; s--)
        {
            if (state.SpeakerIn(s, before.First) is >= 0 and var attribution)
            {
                var speaks = state.HoldsQuote(attribution) || (s == own - 1 && EndsSentence(state, attribution, s));
                if (!speaks || state.Attributions[attribution].Source is not { } source)
                {
                    return false;
                }

                state.Add(quotedSpan, source, null, Id);
                return true;
            }

            if (SentenceSubject.IsAboutSomebody(state, words.Sentences[s].Tokens))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>…, she said.</c> The sentence is all what somebody says.</summary>
    private static bool EndsSentence(AttributionState state, int attribution, int sentence) =>
        state.Attributions[attribution] is { Cue: { } cue } said && state.Words.Tokens[cue.First].HasClass(WordClass.SpeechVerb)
        && said.Content[0].First == state.Words.Sentences[sentence].Tokens.First;
}
