using System.Collections.Generic;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Clusters;

/// <summary>
/// Joins two full names where the text says that they are one person's: <c>Laura Marsh, better known as Lola Noori</c>,
/// <c>the pen name of Laura Marsh</c>; not <c>Laura Marsh, who knew Lola Noori</c>.
/// </summary>
internal static class AliasRule
{
    private const int Reach = 24;

    /// <summary>An article tells a few pseudonyms at most.</summary>
    private const int MaxAliases = 16;

    public static void Join(AnnotatedDocument words, List<NameCandidate> candidates, NameFormTable table, ClusterIndex index)
    {
        var left = MaxAliases;
        for (var c = 1; c < candidates.Count && left > 0; c++)
        {
            var form = table.Forms[table.FormOf[c]];
            var before = table.Forms[table.FormOf[c - 1]];
            var first = candidates[c - 1].Tokens;
            var second = candidates[c].Tokens;
            if (form.Person >= 0 && before.Person >= 0 && form.Person != before.Person && form.IsFull && before.IsFull
                && second.First - first.End <= Reach
                && words.SentenceOf[first.First] == words.SentenceOf[second.First]
                && IsAlias(words, first.End, second.First)
                && SamePerson.GendersAgree(form.Gender, before.Gender))
            {
                words.Budget.Charge(index.Drafts.Count);
                index.Merge(form.Person, before.Person);
                left--;
            }
        }
    }

    private static bool IsAlias(AnnotatedDocument words, int t, int end)
    {
        var known = false;
        for (; t < end; t++)
        {
            known |= words.TextEqualsAny(t, words.Language.People.KnownParticiples);
            if (words.TextEquals(t, words.Language.People.PseudonymNoun) || (t + 1 < end && IsPseudonym(words, t)))
            {
                return true;
            }
        }

        // Nothing may be between "as" and the name.
        return known && (words.TextEquals(end - 1, words.Language.Clause.RoleMarker) || words.TextEquals(end - 1, words.Language.People.BornParticiple));
    }

    /// <summary><c>pen name</c></summary>
    private static bool IsPseudonym(AnnotatedDocument words, int t) =>
        words.TextEqualsAny(t, words.Language.People.PseudonymModifiers) && words.TextEquals(t + 1, words.Language.People.NameNoun);
}
