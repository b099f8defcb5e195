using Corpus.Extraction.Attribution.Grammar;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that begins at a verb that may be a cue.</summary>
internal interface IVerbRule : IAttributionRule
{
    /// <summary>Adds the attribution that the verb is the cue of, if the rule finds one.</summary>
    bool TryApply(ClauseText text, in VerbGroup verb);
}
