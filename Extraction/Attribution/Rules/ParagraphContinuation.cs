using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A paragraph that is only a quote goes on with the speaker whose words end the paragraph before, if no other person
/// comes up after them. What the writer asked is answered by another.
/// </summary>
internal sealed class ParagraphContinuation : DiscourseRule
{
    private const int Farthest = 3;                 // sentences

    public override AttributionRule Id => AttributionRule.ParagraphContinuation;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var paragraph = state.ParagraphOf(quotedSpan);
        if (!QuoteContext.AreEmpty(state, quotedSpan) || state.Neighbour(paragraph, -1) is not (>= 0 and var before))
        {
            return false;
        }

        var words = state.Words;
        var last = words.SentenceOf[state.ParagraphTokens(before).End - 1];
        for (var s = last; s >= 0 && s > last - Farthest && words.Sentences[s].Paragraph == before; s--)
        {
            if (state.SpeakerIn(s, words.QuotedSpans[quotedSpan].Tokens.First) is >= 0 and var attribution)
            {
                if (!Speaks(state, attribution, s) || IsWriter(state, attribution))
                {
                    return false;
                }

                state.Add(quotedSpan, state.Attributions[attribution].Source, state.Attributions[attribution].Cue, Id);
                return true;
            }

            if (SentenceSubject.Find(state, words.Sentences[s].Tokens) is { } subject && !SentenceSubject.IsPronoun(state, subject))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>"But you wrote it," I say.</c>: the next paragraph answers.</summary>
    private static bool IsWriter(AttributionState state, int attribution) =>
        state.Attributions[attribution].Source is { Count: 1 } source && state.Words.QuotedSpanAt[source.First] < 0
        && state.Words.Language.Discourse.SelfPronouns.Contains(state.Words.Tokens[source.First].Of(state.Words.Text));

    /// <summary>Somebody's words or what they say, not what they think or want, nor what a clause at the end says of others.</summary>
    private static bool Speaks(AttributionState state, int attribution, int sentence)
    {
        if (state.HoldsQuote(attribution))
        {
            return true;
        }

        if (SentenceSubject.Find(state, state.Words.Sentences[sentence].Tokens) is { } subject
            && state.Attributions[attribution].Source is { } source && subject.End <= source.First)
        {
            return false;
        }

        return state.Attributions[attribution].Cue is { } cue && state.Words.Tokens[cue.First].HasClass(WordClass.SpeechVerb);
    }
}
