using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>What is beside a quoted span in its sentences and its paragraph.</summary>
internal static class QuoteContext
{
    private const WordClass Reporting = WordClass.SpeechVerb | WordClass.NamingVerb | WordClass.CognitionVerb;

    /// <summary>The quoted span's sentences hold no words outside quotation marks: nothing there can name the speaker.</summary>
    public static bool AreQuotes(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var tokens = words.QuotedSpans[quotedSpan].Tokens;
        return !HasWords(state, new(words.Sentences[words.SentenceOf[tokens.First]].Tokens.First, tokens.First))
            && !HasWords(state, new(tokens.End, words.Sentences[words.SentenceOf[tokens.End - 1]].Tokens.End));
    }

    /// <summary>The paragraph is only the quoted span.</summary>
    public static bool AreEmpty(AttributionState state, int quotedSpan)
    {
        const int mostOutside = 2;                  // tokens, such as a full stop after the mark
        var range = state.ParagraphTokens(state.ParagraphOf(quotedSpan));
        var tokens = state.Words.QuotedSpans[quotedSpan].Tokens;
        return tokens.First == range.First && range.Count - tokens.Count <= mostOutside;
    }

    /// <summary>The words of its own sentence that come before the quoted span.</summary>
    public static TokenRange Before(AttributionState state, int quotedSpan)
    {
        var first = state.Words.QuotedSpans[quotedSpan].Tokens.First;
        return new(state.Words.Sentences[state.Words.SentenceOf[first]].Tokens.First, first);
    }

    /// <summary>The writer's words hold a verb that could report, a name and what its bearer does, or the end of the clause; or are too many to tell.</summary>
    public static bool SomebodySpeaks(AttributionState state, TokenRange range)
    {
        const int most = 80;                        // tokens
        if (range.Count > most)
        {
            return true;
        }

        var tokens = state.Words.Tokens;
        for (var t = range.First; t < range.End; t++)
        {
            if (state.QuotedSpanAt(t) >= 0)
            {
                continue;
            }

            // "…, who was there, …": what is told of somebody else.
            if (t > range.First && tokens[t].Tag == PartOfSpeech.RelativePronoun && tokens[t - 1].FirstOf(state.Words.Text) == ',')
            {
                while (t + 1 < range.End && tokens[t].FirstOf(state.Words.Text) != ',')
                {
                    t++;
                }

                continue;
            }

            var named = state.People.MentionAt[t] >= 0 && t + 1 < range.End && tokens[t + 1].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent;
            if (named || tokens[t].FirstOf(state.Words.Text) == ';' || (tokens[t].IsVerb && tokens[t].HasClass(Reporting)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(AttributionState state, TokenRange range)
    {
        const int farthest = 60;
        for (var t = range.First; t < range.End && t < range.First + farthest; t++)
        {
            if (state.QuotedSpanAt(t) is >= 0 and var quotedSpan)
            {
                t = state.Words.QuotedSpans[quotedSpan].Tokens.End - 1;
            }
            else if (state.Words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }
}
