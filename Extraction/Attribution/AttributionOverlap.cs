using System.Collections.Generic;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>Where all of some words is one speaker's, what was read in them before is nobody's attribution any more.</summary>
internal static class AttributionOverlap
{
    /// <summary>Puts attributions in the place of those that have words of their content.</summary>
    public static void Replace(AnnotatedDocument words, List<AttributionRelation> attributions, List<AttributionRelation> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        var taken = new bool[words.Tokens.Length];
        foreach (var attribution in found)
        {
            foreach (var range in attribution.Content)
            {
                for (var t = range.First; t < range.End; t++)
                {
                    taken[t] = true;
                }
            }
        }

        attributions.RemoveAll(attribution => HasTaken(attribution, taken));
        attributions.AddRange(found);
    }

    private static bool HasTaken(AttributionRelation attribution, bool[] taken)
    {
        foreach (var range in attribution.Content)
        {
            for (var t = range.First; t < range.End; t++)
            {
                if (taken[t])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
