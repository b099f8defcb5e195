using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Curation.Fields;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking.People;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>What came of one file.</summary>
/// <param name="FilePath">The file's own path, for diagnostics only.</param>
/// <param name="Facts">Null when no article could be made of the file.</param>
internal sealed record ArticleResult(string FilePath, ArticleFacts? Facts, EquatableArray<LocatedFinding> Findings)
{
    /// <summary>By person of the article: what linking compares. Where the facts were read from a file, only once they are corrected.</summary>
    public EquatableArray<PersonKey> Keys { get; init; }

    /// <summary>Extracts the article. A fault in doing so is reported, and the other articles go on.</summary>
    /// <param name="kept">What articles said when an earlier run read them; null where none is kept.</param>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static ArticleResult From(ReadArticle read, CancellationToken stop = default, FactsCache? kept = null) =>
        From(read, StepBudget.For(read.File?.Text.Length ?? 0, stop), stop, kept);

    /// <param name="budget">What extracting may cost.</param>
    public static ArticleResult From(ReadArticle read, StepBudget budget, CancellationToken stop, FactsCache? kept = null)
    {
        stop.ThrowIfCancellationRequested();
        if (read.File is null)
        {
            return new(read.FilePath, null, Locate(read.FilePath, "", default, read.Findings));
        }

        try
        {
            var facts = kept is null ? ArticleExtractor.Extract(read.File, budget) : kept.Get(read.File, file => ArticleExtractor.Extract(file, budget));
            return new(read.FilePath, facts, Locate(read.FilePath, read.File.Text, default, new([.. read.Findings, .. facts.Findings])))
            {
                Keys = PersonKey.AllOf(facts.People, ArticleExtractor.Language),
            };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new(read.FilePath, null, Locate(read.FilePath, read.File.Text, default, new([.. read.Findings, FindingOf(fault)])));
        }
    }

    public IEnumerable<ArticleFacts> FactsIfRead() => Facts is null ? [] : [Facts];

    /// <summary>The article as corrected and ready to be linked; without facts when a correction says to ignore it.</summary>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public ArticleResult Corrected(CorrectionIndex corrections, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        if (Facts is null)
        {
            return this;
        }

        try
        {
            var facts = Curator.Apply(Facts, corrections, ArticleExtractor.Language, StepBudget.For(Facts.File.Text.Length, stop));
            return facts is null ? this with { Facts = null } : this with
            {
                Facts = facts,
                // Few articles are corrected, and a review corrects all of them after each decision.
                Keys = ReferenceEquals(facts, Facts) && Keys.Count == facts.People.Count ? Keys : PersonKey.AllOf(facts.People, ArticleExtractor.Language),
                Findings = Locate(FilePath, facts.File.Text, Findings, QuoteFindings.Of(facts)),
            };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new(FilePath, null, Locate(FilePath, Facts.File.Text, default, new([FindingOf(fault)])));
        }
    }

    /// <summary>The article with what it gives for the declared fields; only its front matter is read.</summary>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public ArticleResult WithFields(FieldSet fields, CancellationToken stop = default)
    {
        if (Facts is null || fields.All.Count == 0)
        {
            return this;
        }

        try
        {
            var reading = ArticleFields.Read(Facts, fields, StepBudget.For(Facts.File.Text.Length, stop));
            var known = new List<LocatedFinding>(Findings.Count);
            foreach (var finding in Findings)
            {
                // Reading the article, nobody knew that the key is a field.
                if (finding.Id is not (FindingId.Unused or FindingId.FrontMatter) || !reading.Read.Contains(finding.Range.Start))
                {
                    known.Add(finding);
                }
            }

            return this with
            {
                Facts = Facts with { Fields = reading.Values },
                Findings = Locate(FilePath, Facts.File.Text, EquatableArray.From(known), reading.Findings),
            };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new(FilePath, null, Locate(FilePath, Facts.File.Text, default, new([FindingOf(fault)])));
        }
    }

    /// <summary>What is told of an article that was given up.</summary>
    private static Finding FindingOf(Exception fault) => fault is StepsExceededException exceeded
        ? new(FindingId.TooMuchWork, new(exceeded.Position, exceeded.Position), default)
        : new(FindingId.ExtractionFailed, default, new([fault.GetType().Name + ": " + fault.Message]));

    private static EquatableArray<LocatedFinding> Locate(string path, string text, EquatableArray<LocatedFinding> known, EquatableArray<Finding> found)
    {
        if (found.Count == 0)
        {
            return known;
        }

        var lines = new LineCounter(text);
        var located = new List<LocatedFinding>(known);
        foreach (var finding in found)
        {
            located.Add(LocatedFinding.In(path, lines, finding));
        }

        return EquatableArray.From(located);
    }
}
