namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that finds who says a quoted span from the order of sentences and paragraphs, where its own sentence does not say.</summary>
internal interface IDiscourseRule : IAttributionRule
{
    /// <summary>Gives the quoted span a source, or makes it part of an attribution that has one, if the rule finds one.</summary>
    bool TryApply(AttributionState state, int quotedSpan);
}
