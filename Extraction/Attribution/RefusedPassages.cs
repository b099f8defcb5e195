using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Document;
using Corpus.Extraction.Document.QuotedSpans;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// What is in quotation marks and is no quote, with the reason. Each double mark of an article is in a quote, in a finding or
/// in one of these: first the quoted spans that no quote has, then the marks that are in none of all that.
/// </summary>
internal sealed class RefusedPassages
{
    private readonly AnnotatedDocument _words;
    private readonly List<RefusedFact> _refused = [];

    /// <summary>The quotes, the findings about marks and the quoted spans that are refused.</summary>
    private readonly List<TextRange> _known = [];

    private RefusedPassages(AnnotatedDocument words) => _words = words;

    /// <summary>The refused quoted spans in the order of their start.</summary>
    public static EquatableArray<RefusedFact> Of(AnnotatedDocument words, QuoteReading reading, QuoteFact[] quotes)
    {
        var quotedSpans = new RefusedPassages(words);
        quotedSpans.AddUnquoted(reading);
        CrossingRefusals.Remove(quotedSpans._refused, quotes);
        quotedSpans.AddOtherMarks(quotes);
        RefusedFact.Sort(quotedSpans._refused);
        return EquatableArray.From(quotedSpans._refused);
    }

    private void AddUnquoted(QuoteReading reading)
    {
        var isQuoted = new bool[_words.QuotedSpans.Length];
        foreach (var attribution in reading.Attributions)
        {
            foreach (var quotedSpan in attribution.QuotedSpans)
            {
                isQuoted[quotedSpan] = true;
            }
        }

        var count = 0;
        for (var p = 0; p < isQuoted.Length; p++)
        {
            isQuoted[p] |= _words.QuotedSpans[p].Parent >= 0;
            count += isQuoted[p] ? 0 : 1;
        }

        _refused.Capacity = count;
        for (var p = 0; p < isQuoted.Length; p++)
        {
            if (!isQuoted[p])
            {
                _refused.Add(new(_words.RangeOf(_words.QuotedSpans[p].Tokens), ReasonOf(reading.Classifications[p].Reason)));
            }
        }
    }

    /// <summary>Marks of measures, and those in words that are not read: one quoted span for those of a line with no running text between.</summary>
    private void AddOtherMarks(QuoteFact[] quotes)
    {
        _known.Capacity = quotes.Length + _words.Findings.Count + _refused.Count;
        foreach (var quote in quotes)
        {
            _known.AddRange(quote.Spans);
        }

        foreach (var finding in _words.Findings)
        {
            _known.Add(finding.Range);
        }

        foreach (var refused in _refused)
        {
            _known.Add(refused.Range);
        }

        StableSort.Sort(_known, static (one, other) => one.Start.CompareTo(other.Start));
        var next = 0;                           // the first known range that starts after the mark
        var end = 0;                            // how far the ones before reach
        var line = -1;                          // the quoted span that another mark may still join, with no known range since
        var glyph = MarkGlyph.NextDouble(_words.Text, 0);
        var token = 0;
        for (var mark = NextMark(0, ref glyph, ref token); !mark.IsEmpty; mark = NextMark(mark.End, ref glyph, ref token))
        {
            for (; next < _known.Count && _known[next].Start <= mark.Start; next++)
            {
                end = Math.Max(end, _known[next].End);
                line = -1;
            }

            if (mark.Start >= end)
            {
                line = Add(mark, line, end);
            }
        }
    }

    /// <summary>The next mark that is double by its glyph, or is of two apostrophes or backticks in the running text; empty after the last.</summary>
    /// <param name="glyph">The next double glyph, or -1.</param>
    /// <param name="token">The first token that may be a mark of two.</param>
    private TextRange NextMark(int from, ref int glyph, ref int token)
    {
        while (token < _words.Tokens.Length
            && (_words.Tokens[token].Start < from || _words.Tokens[token].Kind != TokenKind.QuoteMark || _words.Tokens[token].Length != 2))
        {
            _words.Budget.Charge(1);
            token++;
        }

        glyph = glyph >= 0 && glyph < from ? MarkGlyph.NextDouble(_words.Text, from) : glyph;
        return token < _words.Tokens.Length && (glyph < 0 || _words.Tokens[token].Start <= glyph)
            ? new(_words.Tokens[token].Start, _words.Tokens[token].End)
            : glyph < 0 ? default : new(glyph, glyph + 1);
    }

    /// <summary>Adds a mark to the quoted span of its line, or as one of its own; gives the quoted span that the next may join.</summary>
    /// <param name="known">Where the known ranges before it end.</param>
    private int Add(TextRange mark, int line, int known)
    {
        var text = _words.Text;
        if (MarkReader.MeasureStart(text, mark.Start) is >= 0 and var measure)
        {
            _refused.Add(new(new(Math.Max(measure, known), mark.End), RefusalReason.Measure));
            return -1;
        }

        var reason = IsIgnored(mark.Start) ? RefusalReason.Correction : IsRead(mark.Start) ? RefusalReason.NoWords : RefusalReason.NotProse;
        if (line >= 0 && _refused[line] is var before && before.Reason == reason
            && FirstTokenEndingAfter(before.Range.End) == FirstTokenEndingAfter(mark.Start)
            && text.AsSpan(before.Range.End, mark.Start - before.Range.End).IndexOfAny('\n', '\r') < 0)
        {
            _refused[line] = new(new(before.Range.Start, mark.End), reason);
            return line;
        }

        _refused.Add(new(mark, reason));
        return _refused.Count - 1;
    }

    /// <summary>The mark is one of the running text.</summary>
    private bool IsRead(int mark) => FirstTokenEndingAfter(mark) is var token && token < _words.Tokens.Length && _words.Tokens[token].Start <= mark;

    /// <summary>The first token that ends after a position.</summary>
    private int FirstTokenEndingAfter(int position)
    {
        var low = 0;
        for (var high = _words.Tokens.Length; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = _words.Tokens[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A correction says to pass over the paragraph of the mark.</summary>
    private bool IsIgnored(int mark)
    {
        var ignored = _words.Layout.Ignored;
        var low = 0;
        for (var high = ignored.Count; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = ignored[middle].End <= mark ? (middle + 1, high) : (low, middle);
        }

        return low < ignored.Count && ignored[low].Start <= mark;
    }

    private static RefusalReason ReasonOf(QuotedSpanReason reason) => reason switch
    {
        QuotedSpanReason.NoWords => RefusalReason.NoWords,
        QuotedSpanReason.NotRunningText => RefusalReason.NotProse,
        QuotedSpanReason.DoubtfulMarks => RefusalReason.DoubtfulMarks,
        QuotedSpanReason.Nickname => RefusalReason.Nickname,
        QuotedSpanReason.MentionedWord => RefusalReason.MentionedWord,
        QuotedSpanReason.Translation => RefusalReason.Translation,
        QuotedSpanReason.TitleOfWork => RefusalReason.TitleOfWork,
        QuotedSpanReason.NameInMarks => RefusalReason.Name,
        QuotedSpanReason.AttributiveTerm => RefusalReason.Term,
        QuotedSpanReason.Signature => RefusalReason.Signature,
        _ => RefusalReason.ScareQuote,
    };
}
