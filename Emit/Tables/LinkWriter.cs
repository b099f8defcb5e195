using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Emit.Units;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Tables;

/// <summary>Writes link tables in the forms that the emitted <c>CorpusStorage</c> reads where they lie.</summary>
internal static class LinkWriter
{
    // Digits of a count; the emitted CountWidth.
    private const int CountWidth = 5;

    /// <summary>How many chunks and rows there are, and how many rows come before each chunk and before the end.</summary>
    /// <param name="articles">By chunk, how many articles and chunks of text it has.</param>
    /// <param name="people">By chunk, how many people it has.</param>
    /// <param name="words">How many chunks the word index has.</param>
    public static TableWriter Layout(
        IReadOnlyList<(int Articles, int Texts)> articles, IReadOnlyList<int> people, int words, int attributions, int quotes)
    {
        var table = new TableWriter();
        table.Fixed(articles.Count, CountWidth).Fixed(people.Count, CountWidth);
        table.Fixed(articles.Sum(static chunk => chunk.Articles), CountWidth).Fixed(attributions, CountWidth).Fixed(people.Sum(), CountWidth);
        table.Fixed(quotes, CountWidth).Fixed(words, CountWidth);
        var (article, text, person) = (0, 0, 0);
        Entry();
        foreach (var chunk in articles)
        {
            (article, text) = (article + chunk.Articles, text + chunk.Texts);
            Entry();
        }

        table.Fixed(person, CountWidth);
        foreach (var chunk in people)
        {
            table.Fixed(person += chunk, CountWidth);
        }

        return table;

        void Entry() => table.Fixed(article, CountWidth).Fixed(text, CountWidth);
    }

    /// <summary>By article, and for the end: how many quotes come before it.</summary>
    public static TableWriter Starts(IReadOnlyList<int> starts, TableWriter? table = null)
    {
        table ??= new();
        var width = TableWriter.WidthOf(starts[starts.Count - 1]);
        table.Fixed(width, 1);
        foreach (var start in starts)
        {
            table.Fixed(start, width);
        }

        return table;
    }

    public static TableWriter Lists(RowLists lists, TableWriter? table = null)
    {
        table ??= new();
        var startWidth = TableWriter.WidthOf(lists.Values.Count);
        var valueWidth = TableWriter.WidthOf(Largest(lists.Values));
        table.Fixed(startWidth, 1).Fixed(valueWidth, 1).Fixed(lists.Starts.Count - 1, CountWidth);
        All(table, lists.Starts, startWidth);
        All(table, lists.Values, valueWidth);
        return table;
    }

    public static TableWriter Pairs(RowPairs pairs, TableWriter? table = null)
    {
        table ??= new();
        var keyWidth = TableWriter.WidthOf(Largest(pairs.Rows));
        var valueWidth = TableWriter.WidthOf(Largest(pairs.Values));
        table.Fixed(keyWidth, 1).Fixed(valueWidth, 1).Fixed(pairs.Rows.Count, CountWidth);
        All(table, pairs.Rows, keyWidth);
        All(table, pairs.Values, valueWidth);
        return table;
    }

    /// <summary>The slots of a hash table of names.</summary>
    public static TableWriter Names(NameSlots names, TableWriter? table = null)
    {
        table ??= new();
        var width = TableWriter.WidthOf(names.Largest);
        table.Fixed(width, 1).Fixed(names.Bits, 1).Fixed(names.NumberBits, 1);
        foreach (var slot in names.Slots)
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
            largest = Math.Max(largest, value);
        }

        return largest;
    }
}
