using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// The paragraph before leads in: it ends with a colon (<c>Dr. Vega stated:</c>), or its last sentence says that somebody
/// speaks (<c>Vega went on with her remarks.</c>) and is no quote itself.
/// </summary>
internal sealed class PrecedingParagraph : DiscourseRule
{
    public override AttributionRule Id => AttributionRule.PrecedingParagraph;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var paragraph = state.ParagraphOf(quotedSpan);
        var first = state.Words.QuotedSpans[quotedSpan].Tokens.First;
        if (!QuoteContext.AreQuotes(state, quotedSpan)
            || first != state.ParagraphTokens(paragraph).First || state.Neighbour(paragraph, -1) is not (>= 0 and var before))
        {
            return false;
        }

        if (IntroducingParagraph.Read(state, before) is not { } found)
        {
            return false;
        }

        state.Add(quotedSpan, found.Source, found.Cue, Id);
        return true;
    }
}
