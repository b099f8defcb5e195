using System.Collections.Generic;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking;

/// <summary>Finds quotes that say the same words in different articles; case, punctuation and quotation marks do not count.</summary>
internal static class QuoteVariants
{
    /// <summary>Groups in the order of their first quotes; of each article the first quote with the words.</summary>
    public static EquatableArray<VariantGroup> Find(EquatableArray<ArticleFacts> articles, CancellationToken stop = default)
    {
        // Most words are said once: only the second to say them makes a group.
        var quoteCount = 0;
        foreach (var article in articles.AsSpan())
        {
            quoteCount += article.Quotes.Count;
        }

        using var numbers = new HashOrdinals(quoteCount);
        var firsts = new QuoteReference[quoteCount];
        var groups = new List<QuoteReference>?[quoteCount];
        for (var a = 0; a < articles.Count; a++)
        {
            stop.ThrowIfCancellationRequested();
            var quotes = articles[a].Quotes;
            for (var q = 0; q < quotes.Count; q++)
            {
                var words = quotes[q].WordsHash;
                if (words == 0)
                {
                    continue;
                }

                var known = numbers.Count;
                var number = numbers.Of(words);
                if (number == known)
                {
                    firsts[number] = new(a, q);
                    continue;
                }

                var group = groups[number];
                if ((group is null ? firsts[number] : group[group.Count - 1]).Article != a)
                {
                    (groups[number] = group ?? [firsts[number]]).Add(new(a, q));
                }
            }
        }

        var result = new List<VariantGroup>();
        foreach (var group in groups)
        {
            if (group is not null)
            {
                result.Add(new(EquatableArray.From(group)));
            }
        }

        return EquatableArray.From(result);
    }
}
