using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Curation;

/// <summary>Finds the corrections that match nothing any more, so that they do not rot.</summary>
internal static class Unmatched
{
    /// <param name="articles">The articles as extracted, before any correction.</param>
    public static EquatableArray<(string Path, Finding Finding)> Find(IReadOnlyList<ArticleFacts> articles, CorrectionIndex corrections)
    {
        var byName = new Dictionary<string, ArticleFacts>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            byName[article.File.Name] = article;
        }

        var people = MatchedPeople(articles, corrections.People);
        var (quotes, passages) = MatchedInArticles(byName.Values, corrections);
        var all = corrections.All;
        var found = new List<(string Path, Finding Finding)>();
        for (var c = 0; c < all.People.Count; c++)
        {
            Add(found, people[c], all.People[c].Place, "person " + all.People[c].Subject);
        }

        for (var c = 0; c < all.Quotes.Count; c++)
        {
            Add(found, quotes[c], all.Quotes[c].Place, all.Quotes[c].Header);
        }

        for (var c = 0; c < all.Passages.Count; c++)
        {
            Add(found, passages[c], all.Passages[c].Place, "passage " + all.Passages[c].Article + " \"" + all.Passages[c].Words + "\"");
        }

        foreach (var correction in all.Articles)
        {
            Add(found, byName.ContainsKey(correction.Article), correction.Place, "article " + correction.Article);
        }

        return EquatableArray.From(found);
    }

    private static bool[] MatchedPeople(IReadOnlyList<ArticleFacts> articles, PersonIndex corrections)
    {
        var matched = new bool[corrections.Count];
        var found = new List<int>();
        foreach (var article in matched.Length == 0 ? [] : articles)
        {
            foreach (var person in article.People)
            {
                corrections.Find(article.File.Name, person, found);
                found.ForEach(correction => matched[correction] = true);
            }
        }

        return matched;
    }

    private static (bool[] Quotes, bool[] Passages) MatchedInArticles(IEnumerable<ArticleFacts> articles, CorrectionIndex corrections)
    {
        var quotes = new bool[corrections.All.Quotes.Count];
        var passages = new bool[corrections.All.Passages.Count];
        var found = new List<int>();
        foreach (var article in articles)
        {
            var index = corrections.QuotesOf(article.File.Name);
            foreach (var quote in index is null ? default : article.Quotes)
            {
                index!.Find(article.File.Text, quote, found);
                found.ForEach(correction => quotes[correction] = true);
            }

            MatchPassages(article, corrections, passages);
        }

        return (quotes, passages);
    }

    private static void MatchPassages(ArticleFacts article, CorrectionIndex corrections, bool[] matched)
    {
        var passages = corrections.PassagesOf(article.File.Name);
        if (passages.Count == 0)
        {
            return;
        }

        var search = new WordSearch([.. passages.Select(passage => corrections.All.Passages[passage].Words)]);
        var found = new List<int>();
        foreach (var paragraph in article.Paragraphs)
        {
            found.Clear();
            search.FindAtStart(IgnoredPassages.Readable(article.File.Text, paragraph), found);
            found.ForEach(word => matched[passages[word]] = true);
        }
    }

    private static void Add(List<(string, Finding)> found, bool isMatched, CorrectionPlace place, string correction)
    {
        if (!isMatched)
        {
            found.Add((place.Path, new(FindingId.CurationNoMatch, place.Range, new([correction]))));
        }
    }
}
