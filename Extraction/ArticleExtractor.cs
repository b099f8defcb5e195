using System;
using System.Collections.Generic;
using System.Threading;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Ingest;
using Corpus.Generator.People;
using Corpus.Generator.Quotes;
using Corpus.Generator.Speakers;
using Corpus.Generator.Structure;
using Corpus.Generator.Structure.Layout;

namespace Corpus.Generator;

/// <summary>The stages that see one article, in their order.</summary>
internal static class Extraction
{
    /// <param name="stop">Ends the work at the host's wish, with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="StepsExceededException">The article takes far more work than its length explains.</exception>
    public static ArticleFacts Extract(ArticleFile file, CancellationToken stop = default) => Extract(file, StepBudget.For(file.Text.Length, stop));

    /// <param name="budget">What all stages together may cost.</param>
    public static ArticleFacts Extract(ArticleFile file, StepBudget budget)
    {
        var layout = IgnoredPassages.Apply(LayoutReader.Read(file, budget));
        budget.Check();
        var words = WordReader.Read(layout, budget);
        budget.Check();
        var people = CorrectedGenders.Apply(PeopleFinder.Find(words), file.Hints.Genders);
        budget.Check();
        var reading = QuoteFinder.Read(words, people);
        budget.Check();
        var speakers = SpeakerFinder.Find(words, people, reading.Attributions);
        budget.Check();
        return FactsBuilder.Build(words, people, reading, speakers);
    }
}
