using System;
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
    public static TableWriter Layout(List<ArticleTableUnit> articles, List<PeopleTableUnit> people, int words, CorpusModel model, int attributions)
    {
        var table = new TableWriter();
        table.Fixed(articles.Count, CountWidth).Fixed(people.Count, CountWidth);
        table.Fixed(model.Articles.Count, CountWidth).Fixed(attributions, CountWidth).Fixed(model.People.Count, CountWidth);
        table.Fixed(QuoteCount(model), CountWidth).Fixed(words, CountWidth);
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

    /// <summary>
    /// A hash table of names, at most three quarters full: a name's slot has its row and number, or where several have the name, the
    /// number of their list.
    /// </summary>
    /// <param name="names">The names.</param>
    /// <param name="several">Adds the lists of names that several have; null where each has its own.</param>
    public static TableWriter Names(NameKeys names, Action<TableWriter>? several = null)
    {
        var numberBits = NumberBits(names);
        var bits = 1;
        while (3L << bits < names.Keys.Count * 4L)
        {
            bits++;
        }

        var slots = new int[1 << bits];
        var largest = 0;
        var lists = new RowLists();
        foreach (var name in names.Keys)
        {
            var slot = (int)Chunking.Hash(name.Key) & (slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = ((name.IsSeveral ? (ListOf(name.Several) << 1) | 1 : Packed(name.First) << 1)) + 1;
            largest = Math.Max(largest, slots[slot]);
        }

        several?.Invoke(Lists(lists));
        var table = new TableWriter();
        var width = TableWriter.WidthOf(largest);
        table.Fixed(width, 1).Fixed(bits, 1).Fixed(numberBits, 1);
        foreach (var slot in slots)
        {
            table.Fixed(slot, width);
        }

        return table;

        int Packed(NameEntry entry) => (entry.Row << numberBits) | entry.Number;

        int ListOf(List<NameEntry> entries)
        {
            foreach (var entry in entries)
            {
                lists.Values.Add(Packed(entry));
            }

            lists.EndList();
            return lists.Starts.Count - 2;
        }
    }

    private static int NumberBits(NameKeys names)
    {
        var largest = 0;
        foreach (var name in names.Keys)
        {
            largest = Math.Max(largest, name.First.Number);
            if (name.IsSeveral)
            {
                name.Several.ForEach(entry => largest = Math.Max(largest, entry.Number));
            }
        }

        var bits = 0;
        while (largest >> bits != 0)
        {
            bits++;
        }

        return bits;
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
            largest = Math.Max(largest, value);
        }

        return largest;
    }
}
