using Corpus.Abstractions;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// Whether a quoted span is a quote although nobody is known to be its source: whole utterances are, and reported fragments. In
/// headlines and highlights, which repeat the article, no quoted span stands alone but one that a headline begins with, before
/// a colon or a dash: <c>"The boat is sound": captain hopeful</c>.
/// </summary>
internal static class FreestandingQuote
{
    public static bool Is(AttributionState state, int quotedSpan) => state.Words.KindOf(state.Words.QuotedSpans[quotedSpan].Tokens.First) switch
    {
        ParagraphKind.Body or ParagraphKind.BlockQuotation =>
            state.Classifications[quotedSpan].Class == QuotedSpanClass.Utterance || ReportedFragment.Is(state, quotedSpan),
        ParagraphKind.Headline or ParagraphKind.Subheadline =>
            state.Classifications[quotedSpan].Class == QuotedSpanClass.Utterance && LeadsHeadline(new(state.Words, state.Words.QuotedSpans[quotedSpan])),
        _ => false,
    };

    /// <summary>A title has capitals throughout; where all of the headline has, a verb tells what somebody says.</summary>
    private static bool LeadsHeadline(QuotedSpanContext site)
    {
        const int fewestWords = 2;
        if (site.Before >= 0 || site.WordCount < fewestWords || !(site.IsMark(site.After, ':') || (site.After >= 0 && IsDash(site))))
        {
            return false;
        }

        var hasVerb = false;
        for (var t = site.Inner.First; t < site.Inner.End; t++)
        {
            hasVerb |= site[t].IsFiniteVerb;
        }

        return hasVerb || !site.IsTitleCase;
    }

    private static bool IsDash(QuotedSpanContext site) => CharClasses.IsDash(site[site.After].FirstOf(site.Text));
}
