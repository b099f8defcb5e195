using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Clusters;

/// <summary>
/// The name of a person inside the name of something else: <c>the Orrin Marsh Foundation</c>, <c>Marsh Tower</c>; and a family or
/// given name after an epithet: <c>Crooked Marsh</c>.
/// </summary>
internal static class NestedName
{
    /// <summary>How many words of the front may be a name.</summary>
    private const int LongestName = 4;

    /// <param name="bearer">Who bears it.</param>
    /// <returns>The tokens of the name; empty where there is none.</returns>
    public static TokenRange Find(AnnotatedDocument words, in NameCandidate candidate, NameFormTable table, ClusterIndex index, out int bearer)
    {
        bearer = -1;
        var first = candidate.Tokens.First;
        for (var end = System.Math.Min(candidate.Family.End - 1, first + LongestName); end > first; end--)
        {
            bearer = Bearer(words, first, end, table, index);
            if (bearer >= 0)
            {
                return new(first, end);
            }
        }

        if (candidate.FirstRole == NameRole.Common && candidate.Tokens.Count == 2)
        {
            bearer = Lone(table.NumberOf(words, first + 1), index, alsoGiven: true);
            return bearer >= 0 ? new(first + 1, first + 2) : default;
        }

        return default;
    }

    private static int Bearer(AnnotatedDocument words, int first, int end, NameFormTable table, ClusterIndex index)
    {
        var last = table.NumberOf(words, end - 1);
        if (end - first == 1)
        {
            return NameRoles.Of(words, first) is NameRole.Place or NameRole.Organization or NameRole.Nationality ? -1 : Lone(last, index, alsoGiven: false);
        }

        foreach (var draft in index.WithFamily(last))
        {
            if (index.Drafts[draft].IsFull && index.Drafts[draft].Longest.Given == table.NumberOf(words, first))
            {
                return draft;
            }
        }

        return -1;
    }

    /// <summary>The one who bears a name nobody else in the article bears.</summary>
    private static int Lone(int word, ClusterIndex index, bool alsoGiven)
    {
        var bearers = index.WithFamily(word);
        bearers = bearers.Count == 0 && alsoGiven ? index.WithGiven(word) : bearers;
        return bearers.Count == 1 && index.Drafts[bearers[0]].IsFull ? bearers[0] : -1;
    }
}
