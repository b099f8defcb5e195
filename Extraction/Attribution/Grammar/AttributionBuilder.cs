using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Makes attributions with the passages that stand in their content. How much of it is quoted is counted when all are found.</summary>
internal static class AttributionBuilder
{
    public static AttributionRelation Build(ClauseText text, AttributionRule rule, TokenRange? source, TokenRange? cue, params TokenRange[] content)
    {
        var passages = new List<int>();
        foreach (var range in content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (text.PassageFrom(i) is var passage and >= 0)
                {
                    passages.Add(passage);
                }
            }
        }

        return new(passages.Count == 0 ? QuoteKind.Indirect : QuoteKind.Mixed, content, passages.ToArray(), source, cue, rule);
    }
}
