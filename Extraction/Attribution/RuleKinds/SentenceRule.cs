using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that reads a sentence as a whole.</summary>
internal abstract class SentenceRule : IAttributionRule
{
    public abstract AttributionRule Id { get; }

    /// <summary>Adds the attribution that the current sentence is, if the rule finds one.</summary>
    public abstract bool TryApply(ClauseText text);
}
