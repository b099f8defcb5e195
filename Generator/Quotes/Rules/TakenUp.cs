using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Rules;

/// <summary>A paragraph that is only a quote, and the next one begins <c>Vega added</c> or <c>Vega also said</c>: she has just spoken.</summary>
internal static class TakenUp
{
    private const int Reach = 14;

    private static readonly WordSet GoesOn = new("added adds continued continues adding");
    private static readonly WordSet Also = new("also further then later");

    public static bool Apply(Discourse discourse, int passage)
    {
        var paragraph = discourse.ParagraphOf(passage);
        if (!Surroundings.AreEmpty(discourse, passage) || discourse.Neighbour(paragraph, 1) is not (>= 0 and var next))
        {
            return false;
        }

        var words = discourse.Words;
        var range = discourse.ParagraphTokens(next);
        var sentence = words.Sentences[words.SentenceOf[range.First]].Tokens;
        if (SentenceSubject.Find(discourse, sentence) is not { } subject || subject.First > range.First + 2)
        {
            return false;
        }

        for (var t = subject.End; t < sentence.End && t < subject.End + Reach && words.Tokens[t].Kind != TokenKind.QuoteMark; t++)
        {
            var token = words.Tokens[t];
            if (GoesOn.Contains(token.Of(words.Text)) || (Also.Contains(token.Of(words.Text)) && t + 1 < sentence.End && words.Tokens[t + 1].Is(Lexicon.WordClass.SpeechVerb)))
            {
                discourse.Add(passage, subject, null, AttributionRule.TakenUp);
                return true;
            }
        }

        return false;
    }
}
