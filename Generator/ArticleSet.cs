using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator;

/// <summary>The articles of a corpus, ordinal by name and each name once, whatever the order they came in.</summary>
/// <param name="FilePaths">By article: the file's own path, for diagnostics only.</param>
/// <param name="HasFiles">There was an article file at all, whatever came of it.</param>
internal sealed record ArticleSet(
    EquatableArray<ArticleFacts> Articles,
    EquatableArray<string> FilePaths,
    EquatableArray<LocatedFinding> Findings,
    bool HasFiles)
{
    public static ArticleSet From(IReadOnlyList<ExtractedArticle> extracted)
    {
        var sorted = new List<ExtractedArticle>(extracted.Count);
        foreach (var article in extracted)
        {
            if (article.Facts is not null)
            {
                sorted.Add(article);
            }
        }

        sorted.Sort(Compare);
        var articles = new List<ArticleFacts>(sorted.Count);
        var paths = new List<string>(sorted.Count);
        var findings = new List<LocatedFinding>();
        for (var i = 0; i < sorted.Count; i++)
        {
            var facts = sorted[i].Facts!;
            var before = articles.Count == 0 ? null : articles[articles.Count - 1].File;
            if (before is null || before.Name != facts.File.Name)
            {
                articles.Add(facts);
                paths.Add(sorted[i].FilePath);
            }
            else if (sorted[i - 1].FilePath != sorted[i].FilePath)
            {
                findings.Add(LocatedFinding.AtFile(FindingId.SameName, sorted[i].FilePath, facts.File.Name, before.Path));
            }
        }

        return new(EquatableArray.From(articles), EquatableArray.From(paths), EquatableArray.From(findings), extracted.Count > 0);
    }

    /// <summary>
    /// The set, or nothing when the project has no article files: a project that got the generator by way of another
    /// shall not get an empty corpus whose types hide the other's.
    /// </summary>
    public IEnumerable<ArticleSet> OrNothing() => HasFiles ? [this] : [];

    /// <summary>The finding of a later stage about one of the articles, or about all of them.</summary>
    /// <param name="article">Index into <see cref="Articles"/>, or -1.</param>
    public LocatedFinding Locate(int article, Finding finding) => article < 0
        ? LocatedFinding.AtFile(finding.Id, "", [.. finding.Arguments])
        : LocatedFinding.In(FilePaths[article], new LineCounter(Articles[article].File.Text), finding);

    /// <summary>What is to be said of the project and of the articles together.</summary>
    public IEnumerable<LocatedFinding> FindingsOf(CorpusOptions options)
    {
        if (options.Unsupported is { } unsupported)
        {
            return [LocatedFinding.AtFile(FindingId.Unsupported, "", unsupported)];
        }

        if (options.UnknownStorage is { } storage)
        {
            return [.. Findings, LocatedFinding.AtFile(FindingId.UnknownStorage, "", storage)];
        }

        return HasFiles ? Findings : [LocatedFinding.AtFile(FindingId.NoArticles, "", options.Folder)];
    }

    private static int Compare(ExtractedArticle a, ExtractedArticle b)
    {
        var byName = string.CompareOrdinal(a.Facts!.File.Name, b.Facts!.File.Name);
        var byPath = byName != 0 ? byName : string.CompareOrdinal(a.Facts.File.Path, b.Facts.File.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(a.FilePath, b.FilePath);
    }
}
