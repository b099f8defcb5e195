using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that begins at a word that is no verb: a noun, or a preposition such as <c>according to</c>.</summary>
internal abstract class TokenRule : IAttributionRule
{
    public abstract AttributionRule Id { get; }

    /// <summary>Adds the attribution that the token is the cue of, if the rule finds one.</summary>
    public abstract bool TryApply(ClauseText text, int token);
}
