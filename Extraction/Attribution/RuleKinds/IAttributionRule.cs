using Corpus.Abstractions;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule of <see cref="RuleCatalog"/>: it finds attributions of one kind, and publishes them by its own id only.</summary>
internal interface IAttributionRule
{
    AttributionRule Id { get; }
}
