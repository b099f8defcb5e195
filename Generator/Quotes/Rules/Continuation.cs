using CorpusNamespace;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Rules;

/// <summary>
/// <c>"We lost," Vega said. "We will learn."</c> The speaker goes on in the same paragraph, unless a sentence between is
/// about somebody else.
/// </summary>
internal static class Continuation
{
    private const int Farthest = 8;                 // sentences

    public static bool Apply(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var own = discourse.SentenceOf(passage);
        var paragraph = discourse.ParagraphOf(passage);
        if (IsAboutSomebodyElse(discourse, Surroundings.Before(discourse, passage)))
        {
            return false;
        }

        for (var s = own; s >= 0 && s > own - Farthest && words.Sentences[s].Paragraph == paragraph; s--)
        {
            var attribution = discourse.LastIn(s);
            if (attribution >= 0 && discourse.Attributions[attribution].Content[0].First < words.Passages[passage].Tokens.First)
            {
                if (discourse.Attributions[attribution].Source is not { } source)
                {
                    return false;
                }

                if (HoldsQuote(discourse, attribution))
                {
                    discourse.Extend(attribution, passage, AttributionRule.Continuation);
                }
                else
                {
                    discourse.Add(passage, source, null, AttributionRule.LeadInSentence);
                }

                return true;
            }

            if (s < own && IsAboutSomebodyElse(discourse, words.Sentences[s].Tokens))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsAboutSomebodyElse(Discourse discourse, TokenRange sentence) =>
        SentenceSubject.Find(discourse, sentence) is { } subject && !SentenceSubject.IsPronoun(discourse, subject);

    private static bool HoldsQuote(Discourse discourse, int attribution)
    {
        foreach (var range in discourse.Attributions[attribution].Content)
        {
            for (var p = discourse.FirstPassageFrom(range.First); p < discourse.Words.Passages.Length && discourse.Words.Passages[p].Tokens.First < range.End; p++)
            {
                if (discourse.IsQuote(p))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
