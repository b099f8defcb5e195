using System.Collections.Generic;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Clusters;

/// <summary>
/// Joins two full names where the text says that they are one person's: <c>Laura Marsh, better known as Lola Noori</c>,
/// <c>the pen name of Laura Marsh</c>; not <c>Laura Marsh, who knew Lola Noori</c>.
/// </summary>
internal static class KnownAs
{
    private const int Reach = 24;

    /// <summary>An article tells a few pseudonyms at most.</summary>
    private const int MaxAliases = 16;

    public static void Join(ArticleWords words, List<NameCandidate> candidates, FormTable table, DraftIndex index)
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

    private static bool IsAlias(ArticleWords words, int t, int end)
    {
        var known = false;
        for (; t < end; t++)
        {
            known |= words.ReadsOneOf(t, words.Language.People.KnownParticiples);
            if (words.Reads(t, words.Language.People.PseudonymNoun) || (t + 1 < end && IsPseudonym(words, t)))
            {
                return true;
            }
        }

        // Nothing may stand between "as" and the name.
        return known && (words.Reads(end - 1, words.Language.Clause.RoleMarker) || words.Reads(end - 1, words.Language.People.BornParticiple));
    }

    /// <summary><c>pen name</c></summary>
    private static bool IsPseudonym(ArticleWords words, int t) =>
        words.ReadsOneOf(t, words.Language.People.PseudonymModifiers) && words.Reads(t + 1, words.Language.People.NameNoun);
}
