using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>Vega disapproved of the deal. "It was terrible."</c> The sentence before, in the same paragraph, is about the speaker.</summary>
internal sealed class PrecedingSentence : IDiscourseRule
{
    private const int Farthest = 3;                 // sentences

    public AttributionRule Id => AttributionRule.PrecedingSentence;

    public bool TryApply(Discourse discourse, int passage)
    {
        if (!QuoteContext.AreQuotes(discourse, passage))
        {
            return false;
        }

        var words = discourse.Words;
        var own = discourse.SentenceOf(passage);
        for (var s = own - 1; s >= 0 && s >= own - Farthest && words.Sentences[s].Paragraph == words.Sentences[own].Paragraph; s--)
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

                discourse.Add(passage, subject, null, Id);
                return true;
            }
        }

        return false;
    }
}
