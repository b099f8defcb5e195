using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// <c>calls the voters "losers" and "fools"</c>: of two passages with nothing but a comma or conjunction between them, both
/// are somebody's words or neither is; whole sentences end before they could be joined.
/// </summary>
internal static class JoinedPassages
{
    /// <summary>The attribution of the passage before that this one is joined to, or -1.</summary>
    public static int AttributionBefore(Discourse discourse, int passage) =>
        Neighbour(discourse, passage, -1) is >= 0 and var before && Join(discourse, before, passage) && IsQuote(discourse, before)
            ? discourse.AttributionOf(before)
            : -1;

    /// <summary>The passage is joined to one after it that is a quote.</summary>
    public static bool LeadToQuote(Discourse discourse, int passage) =>
        Neighbour(discourse, passage, 1) is >= 0 and var after && Join(discourse, passage, after) && IsQuote(discourse, after);

    private static bool IsQuote(Discourse discourse, int passage) =>
        discourse.Verdicts[passage].Class == PassageClass.Fragment && (discourse.AttributionOf(passage) >= 0 || StandsAlone.Is(discourse, passage));

    /// <summary>The next passage in one direction that stands in no other, or -1.</summary>
    private static int Neighbour(Discourse discourse, int passage, int step)
    {
        const int farthest = 4;
        for (var p = passage + step; p >= 0 && p < discourse.Words.Passages.Length && (p - passage) * step <= farthest; p += step)
        {
            if (discourse.Words.Passages[p].Parent < 0)
            {
                return p;
            }
        }

        return -1;
    }

    private static bool Join(Discourse discourse, int first, int second)
    {
        const int farthest = 3;                 // tokens: a comma, a conjunction, an article
        var words = discourse.Words;
        var (start, end) = (words.Passages[first].Tokens.End, words.Passages[second].Tokens.First);
        if (end <= start || end - start > farthest || words.Tokens[start - 2].LastOf(words.Text) == '.')
        {
            return false;
        }

        var joined = false;
        for (var t = start; t < end; t++)
        {
            joined |= words.Tokens[t].Tag == PartOfSpeech.Conjunction;
            if (words.Tokens[t].Tag is not (PartOfSpeech.Conjunction or PartOfSpeech.Determiner) && words.Tokens[t].FirstOf(words.Text) != ',')
            {
                return false;
            }
        }

        return joined;
    }
}
