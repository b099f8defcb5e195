using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking;

/// <summary>
/// Names the articles' properties by their headlines, else by the last parts of their paths. Of those that want one name the
/// oldest has it, so that an article which is published later takes no name away.
/// </summary>
internal static class ArticleMembers
{
    /// <summary>By article: the name of its property, or null past the limit.</summary>
    public static string?[] Name(EquatableArray<ArticleFacts> articles, int limit, List<CorpusFinding> findings)
    {
        var names = new MemberNames("Article");
        var members = new string?[articles.Count];
        foreach (var a in MemberNames.OrderByDate(System.Math.Min(members.Length, limit), a => articles[a].Header.DatePublished))
        {
            var name = articles[a].File.Name;
            var wanted = articles[a].Header.Headline ?? name.Substring(name.LastIndexOf('/') + 1);
            members[a] = names.Reserve(wanted, [articles[a].Header.DatePublished ?? "", name], out var renamed);
            if (renamed)
            {
                findings.Add(new(a, new(FindingId.MemberRenamed, default, new([wanted, members[a]!]))));
            }
        }

        if (articles.Count > limit)
        {
            findings.Add(new(-1, new(FindingId.MemberLimit, default, new(["articles", Invariant.Format(articles.Count), Invariant.Format(limit)]))));
        }

        return members;
    }
}
