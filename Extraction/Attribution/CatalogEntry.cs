using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution;

/// <summary>A rule, and when it is tried.</summary>
internal sealed record CatalogEntry(RulePhase Phase, IAttributionRule Rule);
