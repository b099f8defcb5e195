using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>"We lost," Vega said. Now, "there is no money for a second try."</c> A sentence of the writer's that is about nobody
/// goes on with words of whoever is quoted in the sentences before.
/// </summary>
internal sealed class FragmentContinuation : IDiscourseRule
{
    private const int Farthest = 3;                 // sentences, its own one among them

    public AttributionRule Id => AttributionRule.FragmentContinuation;

    public bool TryApply(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var own = discourse.SentenceOf(passage);
        var before = QuoteContext.Before(discourse, passage);
        if (!ReportedFragment.Is(discourse, passage) || SentenceSubject.Find(discourse, words.Sentences[own].Tokens) is not null
            || QuoteContext.SomebodySpeaks(discourse, before))
        {
            return false;
        }

        for (var s = own - 1; s >= 0 && s > own - Farthest && words.Sentences[s].Paragraph == words.Sentences[own].Paragraph; s--)
        {
            if (discourse.SpeakerIn(s, before.First) is >= 0 and var attribution)
            {
                var speaks = discourse.HoldsQuote(attribution) || (s == own - 1 && EndsSentence(discourse, attribution, s));
                if (!speaks || discourse.Attributions[attribution].Source is not { } source)
                {
                    return false;
                }

                discourse.Add(passage, source, null, Id);
                return true;
            }

            if (SentenceSubject.IsAboutSomebody(discourse, words.Sentences[s].Tokens))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>…, she said.</c> The sentence is all what somebody says.</summary>
    private static bool EndsSentence(Discourse discourse, int attribution, int sentence) =>
        discourse.Attributions[attribution] is { Cue: { } cue } said && discourse.Words.Tokens[cue.First].Is(WordClass.SpeechVerb)
        && said.Content[0].First == discourse.Words.Sentences[sentence].Tokens.First;
}
