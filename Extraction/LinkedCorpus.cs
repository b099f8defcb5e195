using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation.Fields;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>The corpus of a set of articles, with what its emission and its findings need beside it.</summary>
internal sealed record LinkedCorpus(CorpusModel Model, ArticleSet Set)
{
    /// <summary>The declared fields that no article gives.</summary>
    public EquatableArray<LocatedFinding> UnusedFields { get; private init; }

    /// <summary>Links the articles. A fault in doing so is reported, and the corpus is empty but there.</summary>
    /// <param name="memberLimit">At most so many people, and so many articles, get a property.</param>
    /// <param name="fields">The fields that the articles were read for.</param>
    /// <param name="isLean">The samples by which near-duplicates are found are left out once they are: in a large corpus, a fourth of its memory.</param>
    /// <param name="keeps">Keep with the articles what came of them: they will be linked again, but for a few.</param>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static LinkedCorpus From(ArticleSet set, int memberLimit, FieldSet fields, CancellationToken stop = default, bool isLean = false, bool keeps = false)
    {
        try
        {
            var near = NearDuplicates.Find(set.Articles, stop);
            if (isLean)
            {
                set = set.WithoutSamples();
                GC.Collect();
            }

            var model = Linker.Link(set.Articles, set.Keys, memberLimit, ArticleExtractor.Language, stop, near, keeps);
            return new(FieldLinker.Link(model, fields.All, stop), set) { UnusedFields = FieldLinker.Unused(model, fields.All) };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var finding = new Finding(FindingId.ExtractionFailed, default, new([fault.GetType().Name + ": " + fault.Message]));
            return new(new(default, default, default, new([new(-1, finding)])), set);
        }
    }

    /// <summary>The properties that people get.</summary>
    public IEnumerable<string> PeopleNames => Model.People.Select(static person => person.Member).OfType<string>();

    /// <summary>The properties that articles get.</summary>
    public IEnumerable<string> ArticleNames => Model.Articles.Select(static article => article.Member).OfType<string>();

    public IEnumerable<LocatedFinding> Findings()
    {
        return Set.Locate(Model.Findings).Concat(UnusedFields);
    }
}
