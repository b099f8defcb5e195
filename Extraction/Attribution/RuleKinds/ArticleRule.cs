using System.Collections.Generic;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule that reads whole paragraphs as one speaker's words, whatever their sentences say.</summary>
internal interface IArticleRule : IAttributionRule
{
    /// <summary>The attributions that replace what was read in the same words.</summary>
    List<AttributionRelation> Read(ArticleReading article);
}
