using CorpusNamespace;

namespace Corpus.Generator.Quotes.Rules;

/// <summary>
/// A paragraph that is only a quote, after narration: the person whom the last sentences of the paragraph before are
/// about speaks, if the quote says "I", "we" or "you". Never the nearest name, which may be whom she speaks to.
/// </summary>
internal static class ImplicitSubject
{
    private const int Farthest = 3;                 // sentences

    public static bool Apply(Discourse discourse, int passage)
    {
        var paragraph = discourse.ParagraphOf(passage);
        if (!Surroundings.AreEmpty(discourse, passage) || !Surroundings.IsPersonal(discourse, passage) || discourse.Neighbour(paragraph, -1) is not (>= 0 and var before))
        {
            return false;
        }

        var words = discourse.Words;
        var last = words.SentenceOf[discourse.ParagraphTokens(before).End - 1];
        for (var s = last; s >= 0 && s > last - Farthest && words.Sentences[s].Paragraph == before; s--)
        {
            if (discourse.HasOpenQuote(s))
            {
                return false;
            }

            if (SentenceSubject.Find(discourse, words.Sentences[s].Tokens) is { } subject)
            {
                if (!SentenceSubject.IsOnePerson(discourse, subject))
                {
                    return false;
                }

                discourse.Add(passage, subject, null, AttributionRule.ImplicitSubject);
                return true;
            }
        }

        return false;
    }
}
