using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>VEGA: We lost.</c> In a transcript all of a turn is its speaker's, also where her words would read as an attribution.
/// </summary>
internal static class SpeakerTurns
{
    /// <summary>Puts the turns of a transcript in the place of what was read in them.</summary>
    public static void Apply(ArticleWords words, ArticlePeople people, List<AttributionRelation> attributions)
    {
        InPlace.Put(words, attributions, Transcript.Read(words, people).ConvertAll(static turn =>
            new AttributionRelation(QuoteKind.Indirect, turn.Content.ToArray(), [], turn.Label, new TokenRange(turn.Label.End, turn.Label.End + 1), AttributionRule.SpeakerTurn)));
    }
}
