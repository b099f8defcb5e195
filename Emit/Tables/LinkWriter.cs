using System.Collections.Generic;
using Corpus.Emit.Units;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Tables;

/// <summary>Writes link tables in the forms that the emitted <c>CorpusStorage</c> reads where they lie.</summary>
internal static class LinkWriter
{
    // Digits of a count; the emitted CountWidth.
    private const int CountWidth = 5;

    // The emitted IsQuoteBit.
    private const int IsQuote = 4;

    /// <summary>How many chunks and rows there are, and how many rows come before each chunk and before the end.</summary>
    public static TableWriter Layout(List<ArticleTableUnit> articles, List<PeopleTableUnit> people, CorpusModel model, int attributions)
    {
        var table = new TableWriter();
        table.Fixed(articles.Count, CountWidth).Fixed(people.Count, CountWidth);
        table.Fixed(model.Articles.Count, CountWidth).Fixed(attributions, CountWidth).Fixed(model.People.Count, CountWidth);
        table.Fixed(QuoteCount(model), CountWidth);
        var (article, text, person) = (0, 0, 0);
        Entry();
        foreach (var chunk in articles)
        {
            (article, text) = (article + chunk.ArticleCount, text + chunk.Texts.Count);
            Entry();
        }

        table.Fixed(person, CountWidth);
        foreach (var chunk in people)
        {
            table.Fixed(person += chunk.People.Count, CountWidth);
        }

        return table;

        void Entry() => table.Fixed(article, CountWidth).Fixed(text, CountWidth);
    }

    private static int QuoteCount(CorpusModel model)
    {
        var count = 0;
        foreach (var article in model.Articles.AsSpan())
        {
            foreach (var quote in article.Facts.Quotes.AsSpan())
            {
                count += quote.IsQuote ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>By article, and for the end: how many quotes come before it.</summary>
    public static TableWriter Starts(int[] starts)
    {
        var table = new TableWriter();
        var width = TableWriter.WidthOf(starts[starts.Length - 1]);
        table.Fixed(width, 1);
        foreach (var start in starts)
        {
            table.Fixed(start, width);
        }

        return table;
    }

    /// <summary>By quote what a scan asks for: its kind, its source's and whether it is a quote in a digit, and the row of its speaker plus one.</summary>
    public static TableWriter Heads(CorpusModel model)
    {
        var table = new TableWriter();
        var width = TableWriter.WidthOf(model.People.Count);
        table.Fixed(width, 1);
        foreach (var article in model.Articles.AsSpan())
        {
            foreach (var quote in article.Facts.Quotes.AsSpan())
            {
                table.Fixed((int)quote.Kind | (quote.IsQuote ? IsQuote : 0) | ((int)quote.SourceKind << 3), 1);
                table.Fixed(quote.Speaker < 0 ? 0 : article.People[quote.Speaker] + 1, width);
            }
        }

        return table;
    }

    public static TableWriter Lists(RowLists lists)
    {
        var table = new TableWriter();
        var startWidth = TableWriter.WidthOf(lists.Values.Count);
        var valueWidth = TableWriter.WidthOf(Largest(lists.Values));
        table.Fixed(startWidth, 1).Fixed(valueWidth, 1).Fixed(lists.Starts.Count - 1, CountWidth);
        All(table, lists.Starts, startWidth);
        All(table, lists.Values, valueWidth);
        return table;
    }

    public static TableWriter Pairs(RowPairs pairs)
    {
        var table = new TableWriter();
        var keyWidth = TableWriter.WidthOf(Largest(pairs.Rows));
        var valueWidth = TableWriter.WidthOf(Largest(pairs.Values));
        table.Fixed(keyWidth, 1).Fixed(valueWidth, 1).Fixed(pairs.Rows.Count, CountWidth);
        All(table, pairs.Rows, keyWidth);
        All(table, pairs.Values, valueWidth);
        return table;
    }

    /// <summary>A hash table of names, each with its row and detail; at most half of the slots are taken.</summary>
    public static TableWriter Names(List<NameKey> names)
    {
        var detailBits = 0;
        foreach (var name in names)
        {
            while (name.Detail >> detailBits != 0)
            {
                detailBits++;
            }
        }

        var bits = 1;
        while (1 << bits < names.Count * 2)
        {
            bits++;
        }

        var slots = new int[1 << bits];
        var largest = 0;
        foreach (var name in names)
        {
            var slot = (int)Chunking.Hash(name.Key) & (slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = ((name.Row << detailBits) | name.Detail) + 1;
            largest = System.Math.Max(largest, slots[slot]);
        }

        var table = new TableWriter();
        var width = TableWriter.WidthOf(largest);
        table.Fixed(width, 1).Fixed(bits, 1).Fixed(detailBits, 1);
        foreach (var slot in slots)
        {
            table.Fixed(slot, width);
        }

        return table;
    }

    private static void All(TableWriter table, List<int> values, int width)
    {
        foreach (var value in values)
        {
            table.Fixed(value, width);
        }
    }

    private static int Largest(List<int> values)
    {
        var largest = 0;
        foreach (var value in values)
        {
            largest = System.Math.Max(largest, value);
        }

        return largest;
    }
}
