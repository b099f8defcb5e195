using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Curation;

/// <summary>All corrections of a project, file by file in ordinal order.</summary>
internal sealed record CurationSet(EquatableArray<CurationFile> Files, CorrectionIndex Corrections)
{
    public static CurationSet From(IReadOnlyList<CurationFile> files)
    {
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        return new(new(sorted), new(new Corrections(
            new(sorted.SelectMany(file => file.Corrections.People).ToArray()),
            new(sorted.SelectMany(file => file.Corrections.Quotes).ToArray()),
            new(sorted.SelectMany(file => file.Corrections.Passages).ToArray()),
            new(sorted.SelectMany(file => file.Corrections.Articles).ToArray()))));
    }

    /// <summary>The article with what reading it must know of the corrections: nothing, for nearly all.</summary>
    public ReadArticle WithHints(ReadArticle read) =>
        read.File is { } file && HintReader.For(file, Corrections) is var hints && hints != ReadingHints.None
            ? read with { File = file with { Hints = hints } }
            : read;

    /// <summary>
    /// What is wrong in the files, and the corrections that match nothing in the articles as they were extracted, stand twice or contradict
    /// each other.
    /// </summary>
    public IEnumerable<LocatedFinding> FindingsIn(IReadOnlyList<ArticleFacts> articles)
    {
        if (Files.Count == 0)
        {
            return [];
        }

        var found = Unmatched.Find(articles, Corrections)
            .Concat(Contradictions.Find(articles, Corrections))
            .ToLookup(found => found.Path, found => found.Finding, StringComparer.Ordinal);
        return Files.SelectMany(file => file.Findings.Concat(file.Locate(found[file.Path])));
    }
}
