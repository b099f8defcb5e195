using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>Vega disapproved of the deal. "It was terrible."</c> The sentence before, in the same paragraph, is about the speaker.</summary>
internal sealed class PrecedingSentence : DiscourseRule
{
    private const int Farthest = 3;                 // sentences

    public override AttributionRule Id => AttributionRule.PrecedingSentence;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        if (!QuoteContext.AreQuotes(state, quotedSpan))
        {
            return false;
        }

        var words = state.Words;
        var own = state.SentenceOf(quotedSpan);
        for (var s = own - 1; s >= 0 && s >= own - Farthest && words.Sentences[s].Paragraph == words.Sentences[own].Paragraph; s--)
        {
            if (state.HasOpenQuote(s))
            {
                return false;
            }

            if (SentenceSubject.Find(state, words.Sentences[s].Tokens) is { } subject)
            {
                if (!SentenceSubject.IsOnePerson(state, subject))
                {
                    return false;
                }

                state.Add(quotedSpan, subject, null, Id);
                return true;
            }
        }

        return false;
    }
}
