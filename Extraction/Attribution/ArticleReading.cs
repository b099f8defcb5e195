using System.Collections.Generic;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Attribution;

/// <summary>An article between the rules that read its sentences and those that read their order.</summary>
/// <param name="Classifications">By quoted span.</param>
/// <param name="Attributions">What was found so far.</param>
internal readonly record struct ArticleReading(
    AnnotatedDocument Words, ArticlePeople People, QuotedSpanClassification[] Classifications, List<AttributionRelation> Attributions);
