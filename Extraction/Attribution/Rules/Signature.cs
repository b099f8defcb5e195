using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A dash and a name after the quote, on its line or the next: <c>"Never again." - Ana Vega, Denver.</c></summary>
internal sealed class Signature : DiscourseRule
{
    public override AttributionRule Id => AttributionRule.Signature;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        if (SignedInside(state, quotedSpan) || SignedInParentheses(state, quotedSpan))
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

    /// <summary><c>"We lost." (Ana Vega)</c>, <c>"We lost." (Ana Vega, 71, trader)</c></summary>
    private bool SignedInParentheses(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var open = words.QuotedSpans[quotedSpan].Tokens.End;
        if (!words.IsMark(open, '(') || words.ParagraphOf[open] != state.ParagraphOf(quotedSpan)
            || state.People.MentionAt[open + 1] is not (>= 0 and var mention))
        {
            return false;
        }

        var end = state.People.Mentions[mention].Tokens.End;
        while (end < open + SignatureLine.Longest && !words.IsMark(end, ')') && !words.Tokens[end].IsVerb && words.Tokens[end].Kind != TokenKind.QuoteMark)
        {
            end++;
        }

        if (!words.IsMark(end, ')'))
        {
            return false;
        }

        state.Add(quotedSpan, new TokenRange(open + 1, end), null, Id);
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
        if (next >= words.QuotedSpans.Length || words.QuotedSpans[next].ContinuesFrom != quotedSpan || words.QuotedSpans[next].HasOpening
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
