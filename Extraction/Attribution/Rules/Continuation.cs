using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>"We lost," Vega said. "We will learn."</c> The speaker goes on in the same paragraph, unless a sentence between is
/// about somebody else.
/// </summary>
internal sealed class Continuation : IDiscourseRule
{
    public AttributionRule Id => AttributionRule.Continuation;

    public bool TryApply(Discourse discourse, int passage)
    {
        if (PrecedingSpeaker.Find(discourse, passage) is not { } speaker || !discourse.HoldsQuote(speaker.Attribution))
        {
            return false;
        }

        // What the speaker adds separates the quotes, and so does the end of a report that has its cue before it: they are two.
        var ended = speaker.Sentence < discourse.SentenceOf(passage) && discourse.IsReport(speaker.Attribution);
        if (ended || discourse.SaysMore(speaker.Attribution, speaker.Sentence))
        {
            discourse.Add(passage, speaker.Source, discourse.Attributions[speaker.Attribution].Cue, Id);
        }
        else
        {
            discourse.Extend(speaker.Attribution, passage, Id);
        }

        return true;
    }
}
