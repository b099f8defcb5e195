using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.People;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Rules;

/// <summary>
/// <c>VEGA: We lost.</c> In a transcript all of a turn is its speaker's, also where her words would read as an attribution.
/// </summary>
internal static class SpeakerTurns
{
    /// <summary>Puts the turns of a transcript in the place of what was read in them.</summary>
    public static void Apply(ArticleWords words, ArticlePeople people, List<Attribution> attributions)
    {
        var turns = Transcript.Read(words, people);
        if (turns.Count == 0)
        {
            return;
        }

        var inTurn = new bool[words.Tokens.Length];
        foreach (var turn in turns)
        {
            foreach (var range in turn.Content)
            {
                for (var t = range.First; t < range.End; t++)
                {
                    inTurn[t] = true;
                }
            }
        }

        attributions.RemoveAll(attribution => inTurn[attribution.Content[0].First]);
        foreach (var turn in turns)
        {
            attributions.Add(new(QuoteKind.Indirect, turn.Content.ToArray(), [], turn.Label, new TokenRange(turn.Label.End, turn.Label.End + 1), AttributionRule.SpeakerTurn));
        }
    }
}
