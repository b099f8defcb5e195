using Corpus.Extraction.Attribution.Grammar;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that reads a sentence as a whole.</summary>
internal interface ISentenceRule : IAttributionRule
{
    /// <summary>Adds the attribution that the current sentence is, if the rule finds one.</summary>
    bool TryApply(ClauseText text);
}
