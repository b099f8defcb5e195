using Corpus.Abstractions;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A quote of several paragraphs: each begins with an opening mark and only the last one ends with a closing mark. Whoever
/// says the first paragraph says them all.
/// </summary>
internal sealed class SeveralParagraphs : IDiscourseRule
{
    public AttributionRule Id => AttributionRule.SeveralParagraphs;

    public bool TryApply(AttributionState state, int quotedSpan)
    {
        var before = state.Words.QuotedSpans[quotedSpan].Continues;
        if (before < 0 || state.AttributionOf(before) is not (>= 0 and var attribution))
        {
            return false;
        }

        state.Extend(attribution, quotedSpan, Id);
        return true;
    }
}
