using Corpus.Abstractions;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// Whether a quoted span is a quote although nobody is known to be its source: whole utterances are, and reported fragments. In
/// headlines and highlights, which repeat the article, no quoted span stands alone.
/// </summary>
internal static class FreestandingQuote
{
    public static bool Is(AttributionState state, int quotedSpan) =>
        state.Words.KindOf(state.Words.QuotedSpans[quotedSpan].Tokens.First) is ParagraphKind.Body or ParagraphKind.BlockQuotation
        && (state.Classifications[quotedSpan].Class == QuotedSpanClass.Utterance || ReportedFragment.Is(state, quotedSpan));
}
