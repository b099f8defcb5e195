using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>Who was the last to speak before a quoted span in its paragraph.</summary>
/// <param name="Attribution">The attribution that says so.</param>
internal readonly record struct PrecedingSpeaker(int Attribution, int Sentence, TokenRange Source)
{
    private const int Farthest = 8;                 // sentences

    /// <summary>Null where nobody has spoken, or a sentence between, or the words before the quoted span, are about somebody else.</summary>
    public static PrecedingSpeaker? Find(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var own = state.SentenceOf(quotedSpan);
        var paragraph = state.ParagraphOf(quotedSpan);
        if (SentenceSubject.IsAboutSomebody(state, QuoteContext.Before(state, quotedSpan)))
        {
            return null;
        }

        for (var s = own; s >= 0 && s > own - Farthest && words.Sentences[s].Paragraph == paragraph; s--)
        {
            var attribution = state.SpeakerIn(s, words.QuotedSpans[quotedSpan].Tokens.First);
            if (attribution >= 0)
            {
                return state.Attributions[attribution].Source is { } source ? new(attribution, s, source) : null;
            }

            if (s < own && SentenceSubject.IsAboutSomebody(state, words.Sentences[s].Tokens))
            {
                return null;
            }
        }

        return null;
    }
}
