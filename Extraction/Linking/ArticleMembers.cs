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
    /// <param name="keeps">Keep with each article the identifier that its name is made of.</param>
    public static string?[] Name(EquatableArray<ArticleFacts> articles, int limit, bool keeps, List<CorpusFinding> findings)
    {
        var names = new MemberNames("Article");
        var members = new string?[articles.Count];
        foreach (var a in MemberNames.OrderByDate(System.Math.Min(members.Length, limit), a => articles[a].Header.DatePublished))
        {
            var facts = articles[a];
            if (!names.TryReserve(IdentifierOf(facts, keeps), out var member))
            {
                member = names.ReserveOther(member, [facts.Header.DatePublished ?? "", facts.File.Name]);
                findings.Add(new(a, new(FindingId.MemberRenamed, default, new([Wanted(facts), member]))));
            }

            members[a] = member;
        }

        if (articles.Count > limit)
        {
            findings.Add(new(-1, new(FindingId.MemberLimit, default, new(["articles", Invariant.Format(articles.Count), Invariant.Format(limit)]))));
        }

        return members;
    }

    private static string IdentifierOf(ArticleFacts facts, bool keeps)
    {
        if (facts.Identifier.Of(facts) is { } known)
        {
            return known;
        }

        var identifier = Identifier.Of(Wanted(facts));
        if (keeps)
        {
            facts.Identifier.Keep(facts, identifier);
        }

        return identifier;
    }

    private static string Wanted(ArticleFacts facts) => facts.Header.Headline ?? facts.File.Name.Substring(facts.File.Name.LastIndexOf('/') + 1);
}
