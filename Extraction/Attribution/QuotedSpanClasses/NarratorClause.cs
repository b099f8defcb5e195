using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// Tells words that are inside the writer's own clause from whole utterances: they begin in lower case, or the clause
/// around them goes on where they end, or they follow a word that needs them.
/// </summary>
internal static class NarratorClause
{
    private const int ShortestUtterance = 3;

    public static bool Holds(QuotedSpanContext site)
    {
        var first = site.Inner.First;
        var opening = site[first];
        if (site.FollowsCue && !site.StartsLower)
        {
            return false;
        }

        if (site.StartsLower)
        {
            return !(site.Before < 0 && site.QuotedSpan.ContinuesFrom >= 0);
        }

        if (site.StartsSentence)
        {
            // A sentence that begins with the quoted span and goes on after it: "Overload" is what she meant.
            return site.WordCount < ShortestUtterance && site[site.Last].Kind == TokenKind.Word && site.IsWord(site.After);
        }

        return site.IsWord(site.Before) && (!site.EndsWithStop || opening.Kind != TokenKind.Word);
    }
}
