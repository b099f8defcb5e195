using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>Reports direct quotes that nobody was found for, each with the correction that would give it a speaker.</summary>
internal static class QuoteFindings
{
    public static EquatableArray<Finding> Of(ArticleFacts facts)
    {
        var findings = new List<Finding>();
        foreach (var quote in facts.Quotes)
        {
            if (quote.Kind == QuoteKind.Direct
                && quote.SourceKind == SourceKind.None
                && quote.Rule != AttributionRule.Correction
                && CorrectionSnippet.Quote(facts.File.Name, quote.Text ?? quote.TextRange.Of(facts.File.Text)) is { } section)
            {
                findings.Add(new(FindingId.NoSource, quote.Spans[0], new([section])));
            }
        }

        return EquatableArray.From(findings);
    }
}
