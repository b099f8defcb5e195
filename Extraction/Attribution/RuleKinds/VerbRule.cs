using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that begins at a verb that may be a cue.</summary>
internal abstract class VerbRule : IAttributionRule
{
    public abstract AttributionRule Id { get; }

    /// <summary>Adds the attribution that the verb is the cue of, if the rule finds one.</summary>
    public abstract bool TryApply(ClauseText text, in VerbGroup verb);
}
