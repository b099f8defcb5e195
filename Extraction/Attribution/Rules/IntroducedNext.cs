using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A paragraph that is only a quote, and the next begins with the full name of somebody new to the article: <c>"It has been six
/// months." ¶ Ana Vega, the captain, is tired of waiting.</c>
/// </summary>
internal sealed class IntroducedNext : DiscourseRule
{
    public override AttributionRule Id => AttributionRule.IntroducedNext;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var paragraph = state.ParagraphOf(quotedSpan);
        if (!QuoteContext.AreEmpty(state, quotedSpan) || state.Neighbour(paragraph, 1) is not (>= 0 and var next)
            || (state.Neighbour(paragraph, -1) is >= 0 and var before && state.PersonOf(state.ParagraphTokens(before)) >= 0))
        {
            return false;
        }

        var first = state.ParagraphTokens(next).First;
        if (state.People.MentionAt[first] is not (>= 0 and var mention) || state.People.Mentions[mention] is not { Tokens.Count: > 1 } named
            || SentenceSubject.Find(state, words.Sentences[words.SentenceOf[first]].Tokens) is not { } subject || subject.First != first
            || !IsNew(state, mention))
        {
            return false;
        }

        state.Add(quotedSpan, named.WithTitle, null, Id);
        return true;
    }

    /// <summary>No paragraph before names the person.</summary>
    private static bool IsNew(AttributionState state, int mention)
    {
        const int most = 200;
        var mentions = state.People.Mentions;
        for (var m = mention - 1; m >= 0; m--)
        {
            state.Words.Budget.Charge(1);
            if (m < mention - most || (mentions[m].Person == mentions[mention].Person && state.Words.KindOf(mentions[m].Tokens.First) == ParagraphKind.Body))
            {
                return false;
            }
        }

        return true;
    }
}
