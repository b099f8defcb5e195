using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A line that only says who somebody is, and a paragraph that is only a quote: <c>Ana Vega, 71, retired ¶ "We have done all we can."</c></summary>
internal sealed class NameLine : DiscourseRule
{
    private const int Longest = 14;                 // tokens

    public override AttributionRule Id => AttributionRule.NameLine;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        if (!QuoteContext.AreEmpty(state, quotedSpan) || LineBefore(state, state.ParagraphOf(quotedSpan)) is not { Count: <= Longest } line)
        {
            return false;
        }

        var words = state.Words;
        if (state.People.MentionAt[line.First] is not (>= 0 and var mention))
        {
            return false;
        }

        var name = state.People.Mentions[mention].Tokens;
        if (!(name.End == line.End || words.IsMark(name.End, ',') || words.IsMark(name.End, '(')))
        {
            return false;
        }

        for (var t = line.First; t < line.End; t++)
        {
            if ((words.Tokens[t].IsFiniteVerb && !words.IsMark(t - 1, ',')) || state.QuotedSpanAt(t) >= 0 || (t > name.End && state.People.MentionAt[t] >= 0)
                || words.Tokens[t].FirstOf(words.Text) is '?' or '!' or ':')
            {
                return false;
            }
        }

        if (words.IsMark(line.End - 1, '.'))
        {
            return false;
        }

        state.Add(quotedSpan, line, null, Id);
        return true;
    }

    /// <summary>The line before, a heading or a paragraph; nothing else is between.</summary>
    private static TokenRange? LineBefore(AttributionState state, int paragraph)
    {
        const int farthest = 3;
        for (var p = paragraph - 1; p >= 0 && p >= paragraph - farthest; p--)
        {
            if (!state.ParagraphTokens(p).IsEmpty)
            {
                return state.KindOf(p) is ParagraphKind.Body or ParagraphKind.Heading ? state.ParagraphTokens(p) : null;
            }
        }

        return null;
    }
}
