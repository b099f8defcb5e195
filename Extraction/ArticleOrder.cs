using System.Collections.Generic;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;

namespace Corpus.Extraction;

/// <summary>
/// The order of articles: by name, and then by all that could tell two of them apart, so that it depends neither on the order
/// in which they came nor on threads.
/// </summary>
internal sealed class ArticleOrder : IComparer<ArticleResult>
{
    public static readonly ArticleOrder Instance = new();

    public int Compare(ArticleResult? one, ArticleResult? other)
    {
        var (a, b) = (one!, other!);
        if (a.Facts is null || b.Facts is null)
        {
            var byFacts = (a.Facts is null).CompareTo(b.Facts is null);
            var byFile = byFacts != 0 ? byFacts : string.CompareOrdinal(a.FilePath, b.FilePath);
            return byFile != 0 ? byFile : CompareFindings(a, b);
        }

        var order = Compare(a.Facts.File, b.Facts.File);
        return order != 0 ? order : string.CompareOrdinal(a.FilePath, b.FilePath);
    }

    private static int Compare(ArticleFile a, ArticleFile b)
    {
        var order = string.CompareOrdinal(a.Name, b.Name);
        order = order != 0 ? order : string.CompareOrdinal(a.Path, b.Path);
        order = order != 0 ? order : string.CompareOrdinal(a.Text, b.Text);
        return order != 0 ? order : Compare(a.Metadata, b.Metadata);
    }

    private static int Compare(ArticleMetadata a, ArticleMetadata b)
    {
        var order = string.CompareOrdinal(a.Headline, b.Headline);
        order = order != 0 ? order : string.CompareOrdinal(a.Publisher, b.Publisher);
        order = order != 0 ? order : string.CompareOrdinal(a.DatePublished, b.DatePublished);
        order = order != 0 ? order : string.CompareOrdinal(a.Url, b.Url);
        order = order != 0 ? order : string.CompareOrdinal(a.Language, b.Language);
        order = order != 0 ? order : string.CompareOrdinal(string.Join("\n", a.Authors), string.Join("\n", b.Authors));
        order = order != 0 ? order : string.CompareOrdinal(string.Join("\n", a.Keywords), string.Join("\n", b.Keywords));
        return order != 0 ? order : string.CompareOrdinal(string.Join("\n", a.Fields), string.Join("\n", b.Fields));
    }

    private static int CompareFindings(ArticleResult a, ArticleResult b)
    {
        var order = a.Findings.Count.CompareTo(b.Findings.Count);
        for (var i = 0; order == 0 && i < a.Findings.Count; i++)
        {
            order = string.CompareOrdinal(Key(a.Findings[i]), Key(b.Findings[i]));
        }

        return order;
    }

    private static string Key(LocatedFinding finding) => finding.Id + "\n" + string.Join("\n", finding.Arguments);
}
