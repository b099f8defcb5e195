using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator;

/// <summary>Reports direct quotes that nobody was found for, each with the correction that would give it a speaker.</summary>
internal static class QuoteFindings
{
    private const int LongestWords = 48;

    public static EquatableArray<Finding> Of(ArticleFacts facts)
    {
        var findings = new List<Finding>();
        foreach (var quote in facts.Quotes)
        {
            if (quote.Kind == QuoteKind.Direct && quote.SourceKind == SourceKind.None && quote.Rule != AttributionRule.Correction && FirstWords(quote.Text ?? quote.TextRange.Of(facts.File.Text)) is { Length: > 0 } words)
            {
                findings.Add(new(FindingId.NoSource, quote.Spans[0], new(["[quote " + facts.File.Name + " \"" + words + "\"]"])));
            }
        }

        return EquatableArray.From(findings);
    }

    /// <summary>Words enough to know the quote by, without quotation marks.</summary>
    private static string FirstWords(string text)
    {
        var mark = text.IndexOf('"');
        var whole = mark < 0 ? text.Length : mark;
        if (whole <= LongestWords)
        {
            return text.Substring(0, whole).Trim();
        }

        var space = text.LastIndexOf(' ', LongestWords);
        return text.Substring(0, space > 0 ? space : LongestWords).Trim();
    }
}
