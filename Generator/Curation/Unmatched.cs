using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Structure.Layout;

namespace Corpus.Generator.Curation;

/// <summary>Finds the corrections that match nothing any more, so that they do not rot.</summary>
internal static class Unmatched
{
    /// <param name="articles">The articles as extracted, before any correction.</param>
    public static EquatableArray<(string Path, Finding Finding)> Find(IReadOnlyList<ArticleFacts> articles, Corrections corrections)
    {
        var found = new List<(string Path, Finding Finding)>();
        var byName = new Dictionary<string, ArticleFacts>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            byName[article.File.Name] = article;
        }

        foreach (var correction in corrections.People)
        {
            if (!MatchesAnywhere(correction, articles))
            {
                Add(found, correction.Place, "person " + correction.Subject);
            }
        }

        foreach (var correction in corrections.Quotes)
        {
            if (!byName.TryGetValue(correction.Article, out var article) || !MatchesAQuote(correction, article))
            {
                Add(found, correction.Place, "quote " + correction.Article + " \"" + correction.Words + "\"");
            }
        }

        foreach (var correction in corrections.Passages)
        {
            if (!byName.TryGetValue(correction.Article, out var article) || !MatchesAParagraph(correction, article))
            {
                Add(found, correction.Place, "passage " + correction.Article + " \"" + correction.Words + "\"");
            }
        }

        foreach (var correction in corrections.Articles)
        {
            if (!byName.ContainsKey(correction.Article))
            {
                Add(found, correction.Place, "article " + correction.Article);
            }
        }

        return EquatableArray.From(found);
    }

    private static bool MatchesAnywhere(PersonCorrection correction, IReadOnlyList<ArticleFacts> articles)
    {
        foreach (var article in articles)
        {
            foreach (var person in article.People)
            {
                if (Curator.Matches(correction, article, person))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MatchesAQuote(QuoteCorrection correction, ArticleFacts article)
    {
        foreach (var quote in article.Quotes)
        {
            if (Curator.Matches(correction, article, quote))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesAParagraph(PassageCorrection correction, ArticleFacts article)
    {
        foreach (var paragraph in article.Paragraphs)
        {
            if (IgnoredPassages.Begins(article.File.Text, paragraph, correction.Words))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<(string, Finding)> found, CorrectionPlace place, string correction) =>
        found.Add((place.Path, new(FindingId.CurationNoMatch, place.Range, new([correction]))));
}
