using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>"We lost," Vega said. "We will learn."</c> The speaker goes on in the same paragraph, unless a sentence between is
/// about somebody else.
/// </summary>
internal sealed class Continuation : DiscourseRule
{
    public override AttributionRule Id => AttributionRule.Continuation;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        if (PrecedingSpeaker.Find(state, quotedSpan) is not { } speaker || !state.HoldsQuote(speaker.Attribution))
        {
            return false;
        }

        // What the speaker adds separates the quotes, and so does the end of a report that has its cue before it: they are two.
        var later = speaker.Sentence < state.SentenceOf(quotedSpan);
        var ended = later && (state.IsReport(speaker.Attribution) || IsIntroduced(state, speaker.Attribution));
        if (ended || state.SaysMore(speaker.Attribution, speaker.Sentence))
        {
            state.Add(quotedSpan, speaker.Source, state.Attributions[speaker.Attribution].Cue, Id);
        }
        else
        {
            state.Extend(speaker.Attribution, quotedSpan, Id);
        }

        return true;
    }

    /// <summary>A sentence of the writer's, and no verb, says who speaks: the next one begins a quote of its own.</summary>
    private static bool IsIntroduced(AttributionState state, int attribution) => state.Attributions[attribution].Cue is null;
}
