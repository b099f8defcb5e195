using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Tables;

/// <summary>The rows that belong to a row: what an emitted table of lists holds.</summary>
/// <param name="lists">About how many lists there will be.</param>
/// <param name="values">About how many rows there will be in all of them.</param>
internal sealed class RowLists(int lists = 0, int values = 0)
{
    public List<int> Starts { get; } = new(lists + 1) { 0 };

    public List<int> Values { get; } = new(values);

    public void Add(int value) => Values.Add(value);

    public void EndList() => Starts.Add(Values.Count);
}

/// <summary>A row for a row, ascending.</summary>
internal sealed class RowPairs
{
    public List<int> Rows { get; } = new();

    public List<int> Values { get; } = new();

    public void Add(int row, int value)
    {
        Rows.Add(row);
        Values.Add(value);
    }
}

/// <summary>The numbers that tie articles, people and quotes together over the whole corpus.</summary>
internal static class LinkTables
{
    /// <summary>By article: the rows of its own people, in their order.</summary>
    public static RowLists ArticlePeople(CorpusModel model)
    {
        var count = 0;
        foreach (var article in model.Articles.AsSpan())
        {
            count += article.People.Count;
        }

        var lists = new RowLists(model.Articles.Count, count);
        foreach (var article in model.Articles.AsSpan())
        {
            foreach (var person in article.People.AsSpan())
            {
                lists.Add(person);
            }

            lists.EndList();
        }

        return lists;
    }

    /// <summary>By person: the rows of the articles that name them.</summary>
    public static RowLists PersonArticles(CorpusModel model)
    {
        var count = 0;
        foreach (var person in model.People.AsSpan())
        {
            count += person.Articles.Count;
        }

        var lists = new RowLists(model.People.Count, count);
        foreach (var person in model.People.AsSpan())
        {
            var last = -1;
            foreach (var place in person.Articles.AsSpan())
            {
                if (place.Article != last)
                {
                    lists.Add(last = place.Article);
                }
            }

            lists.EndList();
        }

        return lists;
    }

    /// <summary>The groups of quotes that say the same words, and by quote its group.</summary>
    /// <param name="firstQuotes">By article, and for the end, how many quotes come before it.</param>
    public static (RowLists Groups, RowPairs GroupOf) Variants(CorpusModel model, List<int> firstQuotes)
    {
        var lists = new RowLists();
        var groupOf = new int[firstQuotes[firstQuotes.Count - 1]];
        var group = 0;
        foreach (var variants in model.Variants.AsSpan())
        {
            foreach (var quote in variants.Quotes.AsSpan())
            {
                var row = firstQuotes[quote.Article] + quote.Quote;
                lists.Add(row);
                groupOf[row] = group + 1;
            }

            lists.EndList();
            group++;
        }

        var pairs = new RowPairs();
        for (var row = 0; row < groupOf.Length; row++)
        {
            if (groupOf[row] != 0)
            {
                pairs.Add(row, groupOf[row] - 1);
            }
        }

        return (lists, pairs);
    }

    /// <summary>The groups of articles that are nearly the same, and by article its group. Articles with the same near-duplicates share one group.</summary>
    public static (RowLists Groups, RowPairs GroupOf) NearDuplicates(CorpusModel model)
    {
        var lists = new RowLists();
        var groupOf = new RowPairs();
        var groups = new Dictionary<EquatableArray<int>, int>();
        for (var row = 0; row < model.Articles.Count; row++)
        {
            var others = model.Articles[row].NearDuplicates;
            if (others.Count == 0)
            {
                continue;
            }

            var members = new int[others.Count + 1];
            others.AsSpan().CopyTo(members);
            members[others.Count] = row;
            Array.Sort(members);
            var key = new EquatableArray<int>(members);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = groups.Count);
                lists.Values.AddRange(members);
                lists.EndList();
            }

            groupOf.Add(row, group);
        }

        return (lists, groupOf);
    }
}
