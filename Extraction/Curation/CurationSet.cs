using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation.Fields;
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
        var fieldFindings = new List<(string Path, Finding Finding)>();
        var fields = FieldSet.From(sorted, fieldFindings);
        return new(new(sorted), new(new Corrections(
            new(sorted.SelectMany(file => file.Corrections.People).ToArray()),
            new(sorted.SelectMany(file => file.Corrections.Quotes).ToArray()),
            new(sorted.SelectMany(file => file.Corrections.Passages).ToArray()),
            new(sorted.SelectMany(file => file.Corrections.Articles).ToArray()))))
        {
            Fields = fields,
            FieldFindings = EquatableArray.From(fieldFindings),
        };
    }

    /// <summary>The declared fields.</summary>
    public FieldSet Fields { get; private init; } = FieldSet.None;

    /// <summary>By file: the fields that are declared and cannot be had.</summary>
    private EquatableArray<(string Path, Finding Finding)> FieldFindings { get; init; }

    /// <summary>The article with what reading it must know of the corrections: nothing, for nearly all.</summary>
    public ReadArticle WithHints(ReadArticle read) =>
        read.File is { } file && HintReader.For(file, Corrections) is var hints && hints != ReadingHints.None
            ? read with { File = file with { Hints = hints } }
            : read;

    /// <summary>What is wrong in the declarations of fields, and in lines of the files that cannot be read.</summary>
    public IEnumerable<LocatedFinding> FindingsOfFields()
    {
        var found = FieldFindings.ToLookup(found => found.Path, found => found.Finding, StringComparer.Ordinal);
        return Files.SelectMany(file => file.Findings.Concat(file.Locate(found[file.Path])));
    }

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
            .Concat(FieldFindings)
            .ToLookup(found => found.Path, found => found.Finding, StringComparer.Ordinal);
        return Files.SelectMany(file => file.Findings.Concat(file.Locate(found[file.Path])));
    }
}
