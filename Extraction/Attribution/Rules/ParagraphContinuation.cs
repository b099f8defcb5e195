using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A paragraph that is only a quote goes on with the speaker whose words end the paragraph before, if no other person
/// comes up after them.
/// </summary>
internal sealed class ParagraphContinuation : IDiscourseRule
{
    private const int Farthest = 3;                 // sentences

    public AttributionRule Id => AttributionRule.ParagraphContinuation;

    public bool TryApply(Discourse discourse, int passage)
    {
        var paragraph = discourse.ParagraphOf(passage);
        if (!QuoteContext.AreEmpty(discourse, passage) || discourse.Neighbour(paragraph, -1) is not (>= 0 and var before))
        {
            return false;
        }

        var words = discourse.Words;
        var last = words.SentenceOf[discourse.ParagraphTokens(before).End - 1];
        for (var s = last; s >= 0 && s > last - Farthest && words.Sentences[s].Paragraph == before; s--)
        {
            if (discourse.SpeakerIn(s, words.Passages[passage].Tokens.First) is >= 0 and var attribution)
            {
                if (!Speaks(discourse, attribution, s))
                {
                    return false;
                }

                discourse.Add(passage, discourse.Attributions[attribution].Source, discourse.Attributions[attribution].Cue, Id);
                return true;
            }

            if (SentenceSubject.Find(discourse, words.Sentences[s].Tokens) is { } subject && !SentenceSubject.IsPronoun(discourse, subject))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Somebody's words or what they say, not what they think or want, nor what a clause at the end says of others.</summary>
    private static bool Speaks(Discourse discourse, int attribution, int sentence)
    {
        if (discourse.HoldsQuote(attribution))
        {
            return true;
        }

        if (SentenceSubject.Find(discourse, discourse.Words.Sentences[sentence].Tokens) is { } subject
            && discourse.Attributions[attribution].Source is { } source && subject.End <= source.First)
        {
            return false;
        }

        return discourse.Attributions[attribution].Cue is { } cue && discourse.Words.Tokens[cue.First].Is(WordClass.SpeechVerb);
    }
}
