using System.Collections.Generic;
using Corpus.Abstractions;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that reads whole paragraphs as one speaker's words, whatever their sentences say.</summary>
internal abstract class ArticleRule : IAttributionRule
{
    public abstract AttributionRule Id { get; }

    /// <summary>The attributions that replace what was read in the same words.</summary>
    public abstract List<AttributionRelation> Read(ArticleReading article);
}
