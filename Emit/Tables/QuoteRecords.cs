using System;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Tables;

/// <summary>
/// The quotes of one article: first, by quote, where its record starts, in fixed width; then the records.
/// The emitted <c>QuoteRecord</c> reads them.
/// </summary>
internal static class QuoteRecords
{
    private const int HasSource = 16;
    private const int HasCue = 32;
    private const int HasOwnText = 64;
    private const int VerbatimIsText = 128;
    private const int HasPieces = 256;
    private const int TextIsSpan = 512;
    private const int TypeShift = 10;

    public static void Write(TableWriter table, ArticleFacts facts, Utf8Map map)
    {
        var quotes = facts.Quotes;
        var records = new TableWriter(quotes.Count * 64);
        var starts = new int[quotes.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = records.Length;
            Write(records, facts, quotes[i], map);
        }

        var offsetWidth = 1;
        int heads;
        while (true)
        {
            heads = 1 + (quotes.Count * offsetWidth);
            if (TableWriter.WidthOf(heads + records.Length) <= offsetWidth)
            {
                break;
            }

            offsetWidth++;
        }

        table.Fixed(offsetWidth, 1);
        foreach (var start in starts)
        {
            table.Fixed(heads + start, offsetWidth);
        }

        table.Append(records);
    }

    private static void Write(TableWriter table, ArticleFacts facts, QuoteFact quote, Utf8Map map)
    {
        var verbatimIsText = quote.Text is null && quote.Verbatim.Count == 1 && quote.Verbatim[0] == quote.TextRange;
        var textIsSpan = quote.Text is null && quote.Spans.Count == 1 && quote.Spans[0] == quote.TextRange;
        var pieces = quote.Text is { } split && quote.Spans.Count > 0 ? ContentPieces.Find(facts.File.Text, Bounds(quote.Spans), split) : null;
        var flags = (int)quote.Confidence
            | ((int)quote.SourceMention << 2)
            | (quote.Source is null ? 0 : HasSource)
            | (quote.Cue is null ? 0 : HasCue)
            | (quote.Text is null || pieces is not null ? 0 : HasOwnText)
            | (pieces is null ? 0 : HasPieces)
            | (textIsSpan ? TextIsSpan : 0)
            | (verbatimIsText ? VerbatimIsText : 0)
            | ((int)quote.AttributionType << TypeShift);
        table.Number((int)quote.Rule).Number(flags).Number(quote.Paragraph).Number(quote.Line);

        var places = new PlaceWriter(table, map);
        places.Write(quote.Sentence);
        places.WriteAll(quote.Spans);
        if (pieces is not null)
        {
            places.WriteAll(EquatableArray.From(pieces));
        }
        else if (quote.Text is { } text)
        {
            table.String(text);
        }
        else if (!textIsSpan)
        {
            places.Write(quote.TextRange);
        }

        if (!verbatimIsText)
        {
            places.WriteAll(quote.Verbatim);
        }

        if (quote.Source is { } source)
        {
            places.Write(source);
        }

        if (quote.Cue is { } cue)
        {
            places.Write(cue);
        }

        SourceName(table, facts, quote);
    }

    private static TextRange Bounds(EquatableArray<TextRange> spans)
    {
        var bounds = spans[0];
        foreach (var span in spans.AsSpan())
        {
            bounds = new(Math.Min(bounds.Start, span.Start), Math.Max(bounds.End, span.End));
        }

        return bounds;
    }

    /// <summary>Zero for null, one for the words of the source, two for the speaker's name, else the name's length and three.</summary>
    private static void SourceName(TableWriter table, ArticleFacts facts, QuoteFact quote)
    {
        if (quote.SourceName is not { } name)
        {
            table.Number(0);
        }
        else if (quote.Speaker >= 0 && facts.People[quote.Speaker].Name == name)
        {
            table.Number(2);
        }
        else if (quote.Source is { } source && source.Length == name.Length
            && string.CompareOrdinal(facts.File.Text, source.Start, name, 0, name.Length) == 0)
        {
            table.Number(1);
        }
        else
        {
            table.String(name, 3);
        }
    }
}
