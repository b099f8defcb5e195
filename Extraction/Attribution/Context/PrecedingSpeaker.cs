using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>Who was the last to speak before a passage in its paragraph.</summary>
/// <param name="Attribution">The attribution that says so.</param>
internal readonly record struct PrecedingSpeaker(int Attribution, int Sentence, TokenRange Source)
{
    private const int Farthest = 8;                 // sentences

    /// <summary>Null where nobody has spoken, or a sentence between, or the words before the passage, are about somebody else.</summary>
    public static PrecedingSpeaker? Find(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var own = discourse.SentenceOf(passage);
        var paragraph = discourse.ParagraphOf(passage);
        if (SentenceSubject.IsAboutSomebody(discourse, QuoteContext.Before(discourse, passage)))
        {
            return null;
        }

        for (var s = own; s >= 0 && s > own - Farthest && words.Sentences[s].Paragraph == paragraph; s--)
        {
            var attribution = discourse.SpeakerIn(s, words.Passages[passage].Tokens.First);
            if (attribution >= 0)
            {
                return discourse.Attributions[attribution].Source is { } source ? new(attribution, s, source) : null;
            }

            if (s < own && SentenceSubject.IsAboutSomebody(discourse, words.Sentences[s].Tokens))
            {
                return null;
            }
        }

        return null;
    }
}
