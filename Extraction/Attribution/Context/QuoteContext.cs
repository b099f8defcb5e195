using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>What stands beside a passage in its sentences and its paragraph.</summary>
internal static class QuoteContext
{
    private const WordClass Reporting = WordClass.SpeechVerb | WordClass.NamingVerb | WordClass.CognitionVerb;

    /// <summary>The passage's sentences hold no words outside quotation marks: nothing there can name the speaker.</summary>
    public static bool AreQuotes(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var tokens = words.Passages[passage].Tokens;
        return !HasWords(discourse, new(words.Sentences[words.SentenceOf[tokens.First]].Tokens.First, tokens.First))
            && !HasWords(discourse, new(tokens.End, words.Sentences[words.SentenceOf[tokens.End - 1]].Tokens.End));
    }

    /// <summary>The paragraph is only the passage.</summary>
    public static bool AreEmpty(Discourse discourse, int passage)
    {
        const int mostOutside = 2;                  // tokens, such as a full stop after the mark
        var range = discourse.ParagraphTokens(discourse.ParagraphOf(passage));
        var tokens = discourse.Words.Passages[passage].Tokens;
        return tokens.First == range.First && range.Count - tokens.Count <= mostOutside;
    }

    /// <summary>The words of its own sentence that stand before the passage.</summary>
    public static TokenRange Before(Discourse discourse, int passage)
    {
        var first = discourse.Words.Passages[passage].Tokens.First;
        return new(discourse.Words.Sentences[discourse.Words.SentenceOf[first]].Tokens.First, first);
    }

    /// <summary>The writer's words hold a verb that could report, a name and what its bearer does, or the end of the clause; or are too many to tell.</summary>
    public static bool SomebodySpeaks(Discourse discourse, TokenRange range)
    {
        const int most = 80;                        // tokens
        if (range.Count > most)
        {
            return true;
        }

        var tokens = discourse.Words.Tokens;
        for (var t = range.First; t < range.End; t++)
        {
            if (discourse.PassageAt(t) >= 0)
            {
                continue;
            }

            // "…, who was there, …": what is told of somebody else.
            if (t > range.First && tokens[t].Tag == PartOfSpeech.RelativePronoun && tokens[t - 1].FirstOf(discourse.Words.Text) == ',')
            {
                while (t + 1 < range.End && tokens[t].FirstOf(discourse.Words.Text) != ',')
                {
                    t++;
                }

                continue;
            }

            var named = discourse.People.MentionAt[t] >= 0 && t + 1 < range.End && tokens[t + 1].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent;
            if (named || tokens[t].FirstOf(discourse.Words.Text) == ';' || (tokens[t].IsVerb && tokens[t].Is(Reporting)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(Discourse discourse, TokenRange range)
    {
        const int farthest = 60;
        for (var t = range.First; t < range.End && t < range.First + farthest; t++)
        {
            if (discourse.PassageAt(t) is >= 0 and var passage)
            {
                t = discourse.Words.Passages[passage].Tokens.End - 1;
            }
            else if (discourse.Words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }
}
