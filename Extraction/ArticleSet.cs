using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking.People;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>The articles of a corpus, ordinal by name and each name once, whatever the order they came in.</summary>
/// <param name="Keys">By article: what its people are compared by.</param>
/// <param name="FilePaths">By article: the file's own path, for diagnostics only.</param>
/// <param name="HasFiles">There was an article file at all, whatever came of it.</param>
internal sealed record ArticleSet(
    EquatableArray<ArticleFacts> Articles,
    EquatableArray<EquatableArray<PersonKey>> Keys,
    EquatableArray<string> FilePaths,
    EquatableArray<LocatedFinding> Findings,
    bool HasFiles)
{
    public static ArticleSet From(IReadOnlyList<ArticleResult> extracted)
    {
        var sorted = new List<ArticleResult>(extracted.Count);
        foreach (var article in extracted)
        {
            if (article.Facts is not null)
            {
                sorted.Add(article);
            }
        }

        sorted.Sort(ArticleOrder.Instance);
        var findings = new List<LocatedFinding>();
        sorted = WithoutCircles(sorted, findings);
        var articles = new List<ArticleFacts>(sorted.Count);
        var keys = new List<EquatableArray<PersonKey>>(sorted.Count);
        var paths = new List<string>(sorted.Count);
        for (var i = 0; i < sorted.Count; i++)
        {
            var facts = sorted[i].Facts!;
            var before = articles.Count == 0 ? null : articles[articles.Count - 1].File;
            if (before is null || before.Name != facts.File.Name)
            {
                articles.Add(facts);
                keys.Add(sorted[i].Keys);
                paths.Add(sorted[i].FilePath);
            }
            else if (paths[paths.Count - 1] != sorted[i].FilePath || before != facts.File)
            {
                findings.Add(LocatedFinding.AtFile(FindingId.SameName, sorted[i].FilePath, facts.File.Name, before.Path));
            }
        }

        return new(EquatableArray.From(articles), EquatableArray.From(keys), EquatableArray.From(paths), EquatableArray.From(findings), extracted.Count > 0);
    }

    /// <summary>
    /// The set, or nothing when the project has no article files: a project that got the generator by way of another
    /// shall not get an empty corpus whose types hide the other's.
    /// </summary>
    public IEnumerable<ArticleSet> IfAny() => HasFiles ? [this] : [];

    /// <summary>The set without what only the search for near-duplicates reads.</summary>
    public ArticleSet WithoutSamples()
    {
        var articles = new ArticleFacts[Articles.Count];
        for (var a = 0; a < articles.Length; a++)
        {
            articles[a] = Articles[a] with { Shingles = default };
        }

        return this with { Articles = new(articles) };
    }

    /// <summary>The findings of a later stage about articles, or about all of them together.</summary>
    public IEnumerable<LocatedFinding> Locate(EquatableArray<CorpusFinding> findings)
    {
        foreach (var (article, finding) in findings)
        {
            if (article < 0 || finding.Range.End == 0)
            {
                yield return LocatedFinding.AtFile(finding.Id, article < 0 ? "" : FilePaths[article], [.. finding.Arguments]);
                continue;
            }

            // Lines are counted once for all that is found in an article, until it is another.
            var facts = Articles[article];
            if (facts.Lines.Of(facts) is not { } lines)
            {
                facts.Lines.Keep(facts, lines = new(facts.File.Text));
            }

            yield return LocatedFinding.In(FilePaths[article], lines, finding);
        }
    }

    /// <summary>Leaves out what a circle of links leads to once more.</summary>
    private static List<ArticleResult> WithoutCircles(List<ArticleResult> sorted, List<LocatedFinding> findings)
    {
        // Not their texts, which may have to be read for it: few paths look like a circle.
        var files = new Dictionary<string, ArticleFile>(sorted.Count, StringComparer.Ordinal);
        foreach (var article in sorted)
        {
            files[article.Facts!.File.Path] = article.Facts.File;
        }

        var kept = new List<ArticleResult>(sorted.Count);
        foreach (var article in sorted)
        {
            var file = article.Facts!.File;
            if (SymlinkCycle.Shortest(file.Path, path => files.TryGetValue(path, out var other) && other.Text == file.Text) is { } shortest)
            {
                findings.Add(LocatedFinding.AtFile(FindingId.SymlinkCycle, article.FilePath, file.Path, shortest));
            }
            else
            {
                kept.Add(article);
            }
        }

        return kept;
    }
}
