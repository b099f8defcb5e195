using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Curation;

/// <summary>What corrections say to be no quotes is refused, so that its marks can still be asked about.</summary>
internal static class IgnoredQuotes
{
    /// <summary>The refused passages with the contents of quotes that are gone, where no quote that is left has their words in marks.</summary>
    public static EquatableArray<RefusedFact> With(EquatableArray<RefusedFact> refused, List<QuoteFact> ignored, List<QuoteFact> left)
    {
        if (ignored.Count == 0)
        {
            return refused;
        }

        var quoted = new HashSet<TextRange>();
        foreach (var quote in left)
        {
            quoted.UnionWith(quote.Verbatim);
        }

        var all = new List<RefusedFact>(refused);
        foreach (var quote in ignored)
        {
            var verbatim = 0;
            foreach (var span in quote.Spans)
            {
                var isRefused = false;
                for (; verbatim < quote.Verbatim.Count && quote.Verbatim[verbatim].Start < span.End; verbatim++)
                {
                    isRefused |= !quoted.Contains(quote.Verbatim[verbatim]);
                }

                if (isRefused)
                {
                    all.Add(new(span, RefusalReason.Correction));
                }
            }
        }

        RefusedFact.Sort(all);
        return EquatableArray.From(all);
    }
}
