using Corpus.Abstractions;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A quote of several paragraphs: each begins with an opening mark and only the last one ends with a closing mark. Whoever
/// says one paragraph says them all.
/// </summary>
/// <param name="fromLater">Only where a later paragraph of the quote tells who says it.</param>
internal sealed class SeveralParagraphs(bool fromLater = false) : DiscourseRule
{
    private const int MostParagraphs = 16;

    public override AttributionRule Id => AttributionRule.SeveralParagraphs;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var before = state.Words.QuotedSpans[quotedSpan].ContinuesFrom;
        var attribution = before < 0 ? -1 : state.AttributionOf(before);
        attribution = fromLater ? Later(state, quotedSpan) : attribution;
        if (attribution < 0)
        {
            return false;
        }

        state.Extend(attribution, quotedSpan, Id);
        return true;
    }

    /// <summary>The first attribution with a source among the paragraphs in which the quoted span goes on, or -1.</summary>
    private static int Later(AttributionState state, int quotedSpan)
    {
        var spans = state.Words.QuotedSpans;
        for (var steps = 0; steps < MostParagraphs; steps++)
        {
            var next = state.FirstQuotedSpanFrom(spans[quotedSpan].Tokens.End);
            if (next >= spans.Length || spans[next].ContinuesFrom != quotedSpan)
            {
                return -1;
            }

            if (state.HasSource(next))
            {
                return state.AttributionOf(next);
            }

            quotedSpan = next;
        }

        return -1;
    }
}
