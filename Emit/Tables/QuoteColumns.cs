using System;
using System.Collections.Generic;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Tables;

/// <summary>What is kept of each attribution for the tables over all of them: its kinds, its speaker and a hash of its words.</summary>
internal sealed class QuoteColumns
{
    // The emitted IsQuoteBit.
    private const int IsQuoteBit = 4;

    // The emitted RankRows.
    private const int RankRows = 256;

    private readonly List<byte> _heads = [];
    private readonly List<int> _speakers = [];
    private readonly List<ulong> _words = [];

    /// <summary>By article, and for the end, how many attributions come before it.</summary>
    public List<int> Starts { get; } = [0];

    /// <summary>How many attributions there are.</summary>
    public int Count => _heads.Count;

    /// <summary>How many there are that a reader would call quotes.</summary>
    public int Quotes { get; private set; }

    public static QuoteColumns Of(CorpusModel model)
    {
        var count = 0;
        foreach (var article in model.Articles.AsSpan())
        {
            count += article.Facts.Quotes.Count;
        }

        var columns = new QuoteColumns();
        (columns._heads.Capacity, columns._speakers.Capacity, columns._words.Capacity) = (count, count, count);
        columns.Starts.Capacity = model.Articles.Count + 1;
        foreach (var article in model.Articles.AsSpan())
        {
            columns.Add(article);
        }

        return columns;
    }

    /// <summary>Adds the attributions of the next article.</summary>
    public void Add(ArticleModel article)
    {
        foreach (var quote in article.Facts.Quotes.AsSpan())
        {
            _heads.Add((byte)((int)quote.Kind | (quote.IsQuote ? IsQuoteBit : 0) | ((int)quote.SourceKind << 3)));
            _speakers.Add(quote.Speaker < 0 ? -1 : article.People[quote.Speaker]);
            _words.Add(quote.WordsHash);
            Quotes += quote.IsQuote ? 1 : 0;
        }

        Starts.Add(_heads.Count);
    }

    /// <summary>By attribution what a scan asks for.</summary>
    public TableWriter Heads(int people, TableWriter? table = null)
    {
        table ??= new();
        var width = TableWriter.WidthOf(people);
        table.Fixed(width, 1);
        for (var row = 0; row < _heads.Count; row++)
        {
            table.Fixed(_heads[row], 1).Fixed(_speakers[row] + 1, width);
        }

        return table;
    }

    /// <summary>By so many attributions, how many quotes come before them.</summary>
    public void WriteRanks(TableWriter table)
    {
        var width = TableWriter.WidthOf(Quotes);
        var quotes = 0;
        table.Fixed(width, 1);
        for (var row = 0; row <= _heads.Count; row++)
        {
            if (row % RankRows == 0)
            {
                table.Fixed(quotes, width);
            }

            quotes += row < _heads.Count && (_heads[row] & IsQuoteBit) != 0 ? 1 : 0;
        }
    }

    /// <summary>By person, what they say.</summary>
    /// <param name="onlyQuotes">Only what a reader would call a quote.</param>
    public RowLists OfPeople(int people, bool onlyQuotes)
    {
        var starts = new int[people + 1];
        for (var row = 0; row < _speakers.Count; row++)
        {
            if (IsSaid(row, onlyQuotes))
            {
                starts[_speakers[row] + 1]++;
            }
        }

        var lists = new RowLists(people, starts.Length);
        for (var person = 0; person < people; person++)
        {
            starts[person + 1] += starts[person];
            lists.Starts.Add(starts[person + 1]);
        }

        var rows = new int[starts[people]];
        for (var row = 0; row < _speakers.Count; row++)
        {
            if (IsSaid(row, onlyQuotes))
            {
                rows[starts[_speakers[row]]++] = row;
            }
        }

        lists.Values.AddRange(rows);
        return lists;
    }

    /// <summary>
    /// The groups of quotes that say the same words in different articles, and by quote its group: as the linker finds them, but by sorting, which
    /// takes less memory. Called once, when nothing else is asked any more of the words.
    /// </summary>
    public (RowLists Groups, RowPairs GroupOf) Variants()
    {
        var hashes = _words.ToArray();
        var rows = new int[hashes.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }

        _words.Clear();
        _words.TrimExcess();
        Array.Sort(hashes, rows);
        var groups = new List<int[]>();
        var group = new List<int>();
        for (int first = 0, end; first < rows.Length; first = end)
        {
            for (end = first + 1; end < rows.Length && hashes[end] == hashes[first];)
            {
                end++;
            }

            if (hashes[first] != 0 && end - first > 1)
            {
                Array.Sort(rows, first, end - first);
                FirstOfArticles(rows, first, end, group);
                if (group.Count > 1)
                {
                    groups.Add([.. group]);
                }
            }
        }

        groups.Sort(static (one, other) => one[0].CompareTo(other[0]));
        return Tables(groups);
    }

    private bool IsSaid(int row, bool onlyQuotes) => _speakers[row] >= 0 && (!onlyQuotes || (_heads[row] & IsQuoteBit) != 0);

    private void FirstOfArticles(int[] rows, int first, int end, List<int> group)
    {
        group.Clear();
        var articleEnd = 0;
        for (var i = first; i < end; i++)
        {
            if (rows[i] >= articleEnd)
            {
                group.Add(rows[i]);
                var found = Starts.BinarySearch(rows[i] + 1);
                articleEnd = Starts[found < 0 ? ~found : found];
            }
        }
    }

    private static (RowLists Groups, RowPairs GroupOf) Tables(List<int[]> groups)
    {
        var lists = new RowLists();
        foreach (var rows in groups)
        {
            lists.Values.AddRange(rows);
            lists.EndList();
        }

        var members = lists.Values.ToArray();
        var groupOf = new int[members.Length];
        for (var group = 0; group < groups.Count; group++)
        {
            for (var i = lists.Starts[group]; i < lists.Starts[group + 1]; i++)
            {
                groupOf[i] = group;
            }
        }

        Array.Sort(members, groupOf);
        var pairs = new RowPairs();
        pairs.Rows.AddRange(members);
        pairs.Values.AddRange(groupOf);
        return (lists, pairs);
    }
}
