using Corpus.Abstractions;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>"We lost." "We will learn," Vega said.</c> The next quote of the paragraph, with nothing or an aside between dashes
/// between, names the speaker of both.
/// </summary>
internal sealed class ForwardReference : DiscourseRule
{
    public override AttributionRule Id => AttributionRule.ForwardReference;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var quotedSpans = state.Words.QuotedSpans;
        var next = quotedSpan + 1;
        while (next < quotedSpans.Length && quotedSpans[next].Parent >= 0)
        {
            state.Words.Budget.Charge(1);
            next++;
        }

        if (next >= quotedSpans.Length || state.ParagraphOf(next) != state.ParagraphOf(quotedSpan)
            || !state.HasSource(next) || !AreBeside(state, quotedSpans[quotedSpan].Tokens.End, quotedSpans[next].Tokens.First))
        {
            return false;
        }

        state.Extend(state.AttributionOf(next), quotedSpan, Id);
        return true;
    }

    /// <summary>Nothing is between, or <c>-- that is, in 2012 --</c>.</summary>
    private static bool AreBeside(AttributionState state, int end, int next)
    {
        const int longest = 25;
        return end >= next
            || (next - end is > 2 and < longest && InOneSentence(state, end, next - 1) && IsDash(state, end) && IsDash(state, next - 1));
    }

    private static bool IsDash(AttributionState state, int token) => CharClasses.IsDash(state.Words.Tokens[token].FirstOf(state.Words.Text));

    private static bool InOneSentence(AttributionState state, int a, int b) => state.Words.SentenceOf[a] == state.Words.SentenceOf[b];
}
