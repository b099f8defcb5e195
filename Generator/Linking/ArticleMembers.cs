using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Linking;

/// <summary>Names the articles' properties by their headlines, else by the last parts of their paths.</summary>
internal static class ArticleMembers
{
    /// <summary>By article: the name of its property, or null past the limit.</summary>
    public static string?[] Name(EquatableArray<ArticleFacts> articles, int limit, List<CorpusFinding> findings)
    {
        var names = new MemberNames("Article");
        var members = new string?[articles.Count];
        for (var a = 0; a < members.Length && a < limit; a++)
        {
            var name = articles[a].File.Name;
            var wanted = articles[a].Header.Headline ?? name.Substring(name.LastIndexOf('/') + 1);
            members[a] = names.Take(wanted, [articles[a].Header.DatePublished ?? "", name], out var renamed);
            if (renamed)
            {
                findings.Add(new(a, new(FindingId.MemberRenamed, default, new([wanted, members[a]!]))));
            }
        }

        if (articles.Count > limit)
        {
            findings.Add(new(-1, new(FindingId.MemberLimit, default, new(["articles", Number.Text(articles.Count), Number.Text(limit)]))));
        }

        return members;
    }
}
