using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Makes attributions with the quoted spans that are in their content. How much of it is quoted is counted when all are found.</summary>
internal static class AttributionBuilder
{
    public static AttributionRelation Build(ClauseText text, AttributionRule rule, TokenRange? source, TokenRange? cue, params TokenRange[] content)
    {
        var quotedSpans = new List<int>();
        foreach (var range in content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (text.QuotedSpanFrom(i) is var quotedSpan and >= 0)
                {
                    quotedSpans.Add(quotedSpan);
                }
            }
        }

        return new(quotedSpans.Count == 0 ? QuoteKind.Indirect : QuoteKind.Mixed, content, quotedSpans.ToArray(), source, cue, rule);
    }
}
