using Corpus.Abstractions;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that finds who says a quoted span from the order of sentences and paragraphs, where its own sentence does not say.</summary>
internal abstract class DiscourseRule : IAttributionRule
{
    public abstract AttributionRule Id { get; }

    /// <summary>Gives the quoted span a source, or makes it part of an attribution that has one, if the rule finds one.</summary>
    public abstract bool TryApply(AttributionState state, int quotedSpan);
}
