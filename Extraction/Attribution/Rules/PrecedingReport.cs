using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>Vega said that the vote was lost. "Nobody came."</c> A sentence before, in the same paragraph, reports what somebody says
/// without quoting, and the sentence of the quote is nothing but quotes.
/// </summary>
internal sealed class PrecedingReport : DiscourseRule
{
    public override AttributionRule Id => AttributionRule.PrecedingReport;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        if (PrecedingSpeaker.Find(state, quotedSpan) is not { } speaker || state.HoldsQuote(speaker.Attribution)
            || state.Words.Tokens[speaker.Source.First].Tag == PartOfSpeech.RelativePronoun || !QuoteContext.AreQuotes(state, quotedSpan))
        {
            return false;
        }

        state.Add(quotedSpan, speaker.Source, null, Id);
        return true;
    }
}
