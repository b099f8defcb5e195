using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A dash and a name after the quote, on its line or the next: <c>"Never again." - Ana Vega, Denver.</c></summary>
internal sealed class Signature : IDiscourseRule
{
    public AttributionRule Id => AttributionRule.Signature;

    public bool TryApply(AttributionState state, int quotedSpan)
    {
        if (SignedInside(state, quotedSpan))
        {
            return true;
        }

        var paragraph = state.ParagraphOf(quotedSpan);
        var end = state.Words.QuotedSpans[quotedSpan].Tokens.End;
        var range = state.ParagraphTokens(paragraph);
        if (end >= range.End)
        {
            if (state.Neighbour(paragraph, 1) is not (>= 0 and var next))
            {
                return false;
            }

            range = state.ParagraphTokens(next);
            end = range.First;
        }

        if (SignatureLine.Read(state.Words, new(end, range.End)) is not { } source)
        {
            return false;
        }

        state.Add(quotedSpan, source, new TokenRange(end, end + 1), Id);
        return true;
    }

    /// <summary>
    /// A pull quote whose closing mark comes after the name on the next line: what looks like the quote's second
    /// paragraph is its signature.
    /// </summary>
    private bool SignedInside(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var next = state.FirstQuotedSpanFrom(words.QuotedSpans[quotedSpan].Tokens.End);
        if (next >= words.QuotedSpans.Length || words.QuotedSpans[next].Continues != quotedSpan || words.QuotedSpans[next].HasOpening
            || words.QuotedSpans[next].Inner.Count > SignatureLine.Longest)
        {
            return false;
        }

        var line = words.QuotedSpans[next].Inner;
        for (var t = line.First; t < line.End; t++)
        {
            if (words.Tokens[t].IsFiniteVerb || words.Tokens[t].Tag == PartOfSpeech.Pronoun)
            {
                return false;
            }
        }

        if (line.IsEmpty || !words.Tokens[line.First].IsUpper)
        {
            return false;
        }

        var end = words.Tokens[line.End - 1].Kind == TokenKind.Punctuation ? line.End - 1 : line.End;
        state.Refuse(next, QuotedSpanReason.Signature);
        state.Add(quotedSpan, new TokenRange(line.First, end), null, Id);
        return true;
    }
}
