using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// <c>calls the voters "losers" and "fools"</c>: of two quoted spans with nothing but a comma or conjunction between them, both
/// are somebody's words or neither is; whole sentences end before they could be joined.
/// </summary>
internal static class CoordinatedSpans
{
    /// <summary>The attribution of the quoted span before that this one is joined to, or -1.</summary>
    public static int AttributionBefore(AttributionState state, int quotedSpan) =>
        Neighbour(state, quotedSpan, -1) is >= 0 and var before && Join(state, before, quotedSpan) && IsQuote(state, before)
            ? state.AttributionOf(before)
            : -1;

    /// <summary>The quoted span is joined to one after it that is a quote.</summary>
    public static bool LeadToQuote(AttributionState state, int quotedSpan) =>
        Neighbour(state, quotedSpan, 1) is >= 0 and var after && Join(state, quotedSpan, after) && IsQuote(state, after);

    private static bool IsQuote(AttributionState state, int quotedSpan) =>
        state.Classifications[quotedSpan].Class == QuotedSpanClass.Fragment
            && (state.AttributionOf(quotedSpan) >= 0 || FreestandingQuote.Is(state, quotedSpan));

    /// <summary>The next quoted span in one direction that is in no other, or -1.</summary>
    private static int Neighbour(AttributionState state, int quotedSpan, int step)
    {
        const int farthest = 4;
        for (var p = quotedSpan + step; p >= 0 && p < state.Words.QuotedSpans.Length && (p - quotedSpan) * step <= farthest; p += step)
        {
            if (state.Words.QuotedSpans[p].Parent < 0)
            {
                return p;
            }
        }

        return -1;
    }

    private static bool Join(AttributionState state, int first, int second)
    {
        const int farthest = 3;                 // tokens: a comma, a conjunction, an article
        var words = state.Words;
        var (start, end) = (words.QuotedSpans[first].Tokens.End, words.QuotedSpans[second].Tokens.First);
        if (end <= start || end - start > farthest || words.Tokens[start - 2].LastOf(words.Text) == '.')
        {
            return false;
        }

        var joined = false;
        for (var t = start; t < end; t++)
        {
            joined |= words.Tokens[t].Tag == PartOfSpeech.Conjunction;
            if (words.Tokens[t].Tag is not (PartOfSpeech.Conjunction or PartOfSpeech.Determiner) && words.Tokens[t].FirstOf(words.Text) != ',')
            {
                return false;
            }
        }

        return joined;
    }
}
