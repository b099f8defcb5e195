using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;

namespace Corpus.Extraction.Document.QuotedSpans;

/// <param name="Findings">The marks that do not pair.</param>
internal sealed record QuotedSpanReading(QuotedSpan[] QuotedSpans, IReadOnlyList<Finding> Findings);

/// <summary>Pairs the quotation marks of an article, paragraph by paragraph.</summary>
internal static class QuotedSpanReader
{
    /// <summary>Of the marks of one paragraph: a hostile one has millions, and each finding is larger than the mark.</summary>
    private const int MostFindings = 50;

    public static QuotedSpanReading Read(ArticleLayout layout, PaddedList<Token> tokens, TokenRange[] paragraphs, StepBudget budget)
    {
        var quotedSpans = new List<QuotedSpan>();
        var unpaired = new List<int>();
        var marks = new List<QuoteMark>();
        var pairs = new List<MarkPair>();
        var doubles = new DoublePairs(layout.Text, tokens, layout.Language.Marks, unpaired);
        var singles = new SinglePairs(layout.Text, tokens, layout.Language.Marks);
        var open = -1;                          // the quoted span that the paragraph before leaves open
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var paragraph = Joined(layout, paragraphs, ref p);
            if (paragraph.IsEmpty)
            {
                continue;
            }

            budget.Enter(tokens[paragraph.First].Start);
            budget.Charge(paragraph.Count);
            var kind = layout.Paragraphs[p].Kind;
            if (!MayContinue(kind))
            {
                open = -1;
            }

            marks.Clear();
            pairs.Clear();
            if (paragraph.Count > marks.Capacity)
            {
                marks.Capacity = Math.Max(marks.Capacity, MarkReader.Count(tokens, paragraph));
                pairs.Capacity = Math.Max(pairs.Capacity, marks.Capacity / 2);
            }

            MarkReader.Read(layout.Text, tokens, paragraph, marks);
            var next = MayContinue(kind) ? NextParagraph(layout, paragraphs, p + 1) : -1;
            var inSingle = open >= 0 && MarkGlyph.IsSingle(layout.Text, tokens[quotedSpans[open].Tokens.First]);
            doubles.Pair(paragraph, marks, open >= 0 && !inSingle, next < 0 ? ParagraphStart.Plain : StartOf(layout, tokens, paragraphs[next]), pairs);
            singles.Pair(paragraph, marks, inSingle, next < 0 ? -1 : paragraphs[next].First, pairs);
            StableSort.Sort(pairs, MarkPair.ByPlace);
            open = Add(pairs, open, quotedSpans);
        }

        return new(quotedSpans.ToArray(), FindingsOf(layout, tokens, unpaired));
    }

    /// <summary>Tells of each mark how its paragraph is passed over. Where a paragraph has very many, the last finding is about all that are left.</summary>
    private static List<Finding> FindingsOf(ArticleLayout layout, PaddedList<Token> tokens, List<int> unpaired)
    {
        var findings = new List<Finding>();
        var paragraph = 0;
        unpaired.Sort();
        for (int first = 0, end; first < unpaired.Count; first = end)
        {
            while (layout.Paragraphs[paragraph].Range.End <= tokens[unpaired[first]].Start)
            {
                paragraph++;
            }

            var range = layout.Paragraphs[paragraph].Range;
            for (end = first; end < unpaired.Count && tokens[unpaired[end]].Start < range.End;)
            {
                end++;
            }

            var paste = CorrectionSnippet.Passage(layout.File.Name, layout.Text, range);
            for (var u = first; u < end; u++)
            {
                var mark = tokens[unpaired[u]].Range;
                var written = mark.Of(layout.Text);
                if (u - first == MostFindings - 1 && u + 1 < end)
                {
                    written += " (with " + Invariant.Format(end - u - 1) + " more of this paragraph)";
                    mark = new(mark.Start, tokens[unpaired[end - 1]].End);
                    u = end;
                }

                findings.Add(new(FindingId.UnpairedMark, mark, new([written, paste])));
            }
        }

        return findings;
    }

    /// <summary>A paragraph that goes on in the next one is one paragraph here.</summary>
    private static TokenRange Joined(ArticleLayout layout, TokenRange[] paragraphs, ref int p)
    {
        var range = paragraphs[p];
        while (p + 1 < paragraphs.Length && Joins(layout, p))
        {
            p++;
            range = paragraphs[p].IsEmpty ? range : range.IsEmpty ? paragraphs[p] : new(range.First, paragraphs[p].End);
        }

        return range;
    }

    private static bool Joins(ArticleLayout layout, int paragraph)
    {
        var joins = layout.Joins.AsSpan();
        return joins.Length > 0 && joins.BinarySearch(paragraph) >= 0;
    }

    private static bool MayContinue(ParagraphKind kind) => kind is ParagraphKind.Body or ParagraphKind.BlockQuotation or ParagraphKind.Caption;

    /// <summary>The next paragraph that an open quoted span may go on in, or -1.</summary>
    private static int NextParagraph(ArticleLayout layout, TokenRange[] paragraphs, int next)
    {
        while (next < paragraphs.Length && paragraphs[next].IsEmpty)
        {
            next++;
        }

        return next < paragraphs.Length && MayContinue(layout.Paragraphs[next].Kind) ? next : -1;
    }

    /// <summary>How a paragraph begins, for a quoted span that is open where the one before ends.</summary>
    private static ParagraphStart StartOf(ArticleLayout layout, PaddedList<Token> tokens, TokenRange paragraph)
    {
        var marks = new List<QuoteMark>();
        const int lookAhead = 200;
        MarkReader.Read(layout.Text, tokens, new(paragraph.First, Math.Min(paragraph.End, paragraph.First + lookAhead)), marks);
        foreach (var mark in marks)
        {
            if (!mark.IsSingle)
            {
                return mark.Token == paragraph.First && mark.MayOpen ? ParagraphStart.Opens
                    : mark.Side == MarkSide.Closes ? ParagraphStart.ClosesLater
                    : ParagraphStart.Plain;
            }
        }

        return ParagraphStart.Plain;
    }

    /// <summary>Turns the pairs of a paragraph, in order of their place, into quoted spans.</summary>
    /// <returns>The quoted span that stays open, or -1.</returns>
    private static int Add(List<MarkPair> pairs, int open, List<QuotedSpan> quotedSpans)
    {
        var first = quotedSpans.Count;
        var stays = -1;
        var outer = new Stack<int>();
        if (pairs.Count > quotedSpans.Capacity)
        {
            quotedSpans.Capacity = first + pairs.Count;
        }

        foreach (var pair in pairs)
        {
            while (outer.Count > 0 && quotedSpans[outer.Peek()].Tokens.End <= pair.Tokens.First)
            {
                outer.Pop();
            }

            if (outer.Count > 0 && quotedSpans[outer.Peek()].Tokens.End < pair.Tokens.End)
            {
                continue;                       // it crosses one that begins before it
            }

            var parent = outer.Count > 0 ? outer.Peek() : -1;
            var continues = pair.Continues && quotedSpans.Count == first ? open : -1;
            quotedSpans.Add(new(pair.Tokens, pair.HasOpening, pair.HasClosing, parent, continues));
            outer.Push(quotedSpans.Count - 1);
            if (pair.StaysOpen)
            {
                stays = quotedSpans.Count - 1;
            }
        }

        return stays;
    }
}
