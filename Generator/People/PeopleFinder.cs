using System;
using Corpus.Generator.Structure;

namespace Corpus.Generator.People;

/// <summary>Finds the names of persons in an article and who bears them.</summary>
internal static class PeopleFinder
{
    public static ArticlePeople Find(ArticleWords words)
    {
        var mentionAt = new int[words.Tokens.Length];
        for (var t = 0; t < mentionAt.Length; t++)
        {
            mentionAt[t] = -1;
        }

        return new(Array.Empty<LocalPerson>(), Array.Empty<NameMention>(), mentionAt);
    }
}
