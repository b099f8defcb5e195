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

    public bool TryApply(Discourse discourse, int passage)
    {
        if (SignedInside(discourse, passage))
        {
            return true;
        }

        var paragraph = discourse.ParagraphOf(passage);
        var end = discourse.Words.Passages[passage].Tokens.End;
        var range = discourse.ParagraphTokens(paragraph);
        if (end >= range.End)
        {
            if (discourse.Neighbour(paragraph, 1) is not (>= 0 and var next))
            {
                return false;
            }

            range = discourse.ParagraphTokens(next);
            end = range.First;
        }

        if (SignatureLine.Read(discourse.Words, new(end, range.End)) is not { } source)
        {
            return false;
        }

        discourse.Add(passage, source, new TokenRange(end, end + 1), Id);
        return true;
    }

    /// <summary>
    /// A pull quote whose closing mark stands after the name on the next line: what looks like the quote's second
    /// paragraph is its signature.
    /// </summary>
    private bool SignedInside(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var next = discourse.FirstPassageFrom(words.Passages[passage].Tokens.End);
        if (next >= words.Passages.Length || words.Passages[next].Continues != passage || words.Passages[next].HasOpening
            || words.Passages[next].Inner.Count > SignatureLine.Longest)
        {
            return false;
        }

        var line = words.Passages[next].Inner;
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
        discourse.Refuse(next, PassageReason.Signature);
        discourse.Add(passage, new TokenRange(line.First, end), null, Id);
        return true;
    }
}
