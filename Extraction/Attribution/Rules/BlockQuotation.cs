using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A block quotation without marks is somebody's words where it is signed (<c>— Ana Vega</c>) or led in (<c>Vega wrote:</c>).
/// All of it is hers then, also where its words would read as an attribution.
/// </summary>
internal sealed class BlockQuotation : ArticleRule
{
    public override AttributionRule Id => AttributionRule.BlockQuotation;

    public override List<AttributionRelation> Read(ArticleReading article)
    {
        var words = article.Words;
        var found = new List<AttributionRelation>();
        AttributionState? state = null;
        for (var p = 0; p < words.ParagraphTokens.Length; p++)
        {
            if (IsBlock(words, p))
            {
                state ??= new(words, article.People, article.Classifications, article.Attributions);
                p = ReadBlock(state, p, found);
            }
        }

        return found;
    }

    /// <summary>Reads the block that begins with a paragraph; gives its last paragraph.</summary>
    private int ReadBlock(AttributionState state, int first, List<AttributionRelation> found)
    {
        var words = state.Words;
        var content = new List<TokenRange>();
        var last = first;
        for (var p = first; p < words.ParagraphTokens.Length && IsBlock(words, p) && (p == first || !BeginsAnother(words, p)); p++)
        {
            last = p;
            if (HasWords(words, words.ParagraphTokens[p]))
            {
                content.Add(words.ParagraphTokens[p]);
            }
        }

        if (content.Count > 1 && SignatureLine.Read(words, content[content.Count - 1]) is { } signed)
        {
            var dash = content[content.Count - 1].First;
            content.RemoveAt(content.Count - 1);
            Add(words, content, (signed, new(dash, dash + 1)), found);
        }
        else if (content.Count > 0 && state.Neighbour(first, -1) is >= 0 and var before && words.IsMark(words.ParagraphTokens[before].End - 1, ':')
            && IntroducingParagraph.Read(state, before) is { } leadIn)
        {
            Add(words, content, leadIn, found);
        }

        return last;
    }

    private void Add(AnnotatedDocument words, List<TokenRange> content, (TokenRange Source, TokenRange Cue) by, List<AttributionRelation> found)
    {
        // What has marks is read as any other quote.
        if (words.Tokens[content[0].First].Kind != TokenKind.QuoteMark)
        {
            found.Add(new(QuoteKind.Indirect, content.ToArray(), [], by.Source, by.Cue, Id));
        }
    }

    /// <summary>Each post in a row is somebody's own: <c>&lt;tweet&gt;</c>, <c>&lt;blockquote&gt;</c>.</summary>
    private static bool BeginsAnother(AnnotatedDocument words, int paragraph) => words.Text[words.Layout.Paragraphs[paragraph].Range.Start] == '<';

    private static bool HasWords(AnnotatedDocument words, TokenRange range)
    {
        for (var t = range.First; t < range.End; t++)
        {
            if (words.Tokens[t].Kind == TokenKind.Word)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlock(AnnotatedDocument words, int paragraph) => words.Layout.Paragraphs[paragraph].Kind == ParagraphKind.BlockQuotation;
}
