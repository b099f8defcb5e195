using CorpusNamespace;

namespace Corpus.Generator.Quotes.Rules;

/// <summary>
/// A paragraph that is only a quote goes on with the speaker whose words end the paragraph before, if no other person
/// comes up behind them.
/// </summary>
internal static class ParagraphContinuation
{
    private const int Farthest = 3;                 // sentences

    public static bool Apply(Discourse discourse, int passage)
    {
        var paragraph = discourse.ParagraphOf(passage);
        if (!Surroundings.AreEmpty(discourse, passage) || discourse.Neighbour(paragraph, -1) is not (>= 0 and var before))
        {
            return false;
        }

        var words = discourse.Words;
        var last = words.SentenceOf[discourse.ParagraphTokens(before).End - 1];
        for (var s = last; s >= 0 && s > last - Farthest && words.Sentences[s].Paragraph == before; s--)
        {
            if (discourse.LastIn(s) is >= 0 and var attribution)
            {
                discourse.Extend(attribution, passage, AttributionRule.ParagraphContinuation);
                return true;
            }

            if (SentenceSubject.Find(discourse, words.Sentences[s].Tokens) is { } subject && !SentenceSubject.IsPronoun(discourse, subject))
            {
                return false;
            }
        }

        return false;
    }
}
