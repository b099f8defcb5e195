using System.Collections.Generic;
using Corpus.Generator.Common;

namespace Corpus.Generator.Linking;

/// <summary>Finds quotes that say the same words in different articles; case, punctuation and quotation marks do not count.</summary>
internal static class QuoteVariants
{
    /// <summary>Groups in the order of their first quotes; of each article the first quote with the words.</summary>
    public static EquatableArray<VariantGroup> Find(EquatableArray<ArticleFacts> articles)
    {
        var groupOf = new Dictionary<ulong, int>();
        var groups = new List<List<QuoteReference>>();
        for (var a = 0; a < articles.Count; a++)
        {
            var quotes = articles[a].Quotes;
            for (var q = 0; q < quotes.Count; q++)
            {
                var words = quotes[q].WordsHash;
                if (words == 0)
                {
                    continue;
                }

                if (!groupOf.TryGetValue(words, out var index))
                {
                    groupOf.Add(words, groups.Count);
                    groups.Add([new(a, q)]);
                }
                else if (groups[index][groups[index].Count - 1].Article != a)
                {
                    groups[index].Add(new(a, q));
                }
            }
        }

        var result = new List<VariantGroup>();
        foreach (var group in groups)
        {
            if (group.Count > 1)
            {
                result.Add(new(EquatableArray.From(group)));
            }
        }

        return EquatableArray.From(result);
    }
}
