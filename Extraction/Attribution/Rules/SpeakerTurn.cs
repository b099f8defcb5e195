using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>VEGA: We lost.</c> In a transcript all of a turn is its speaker's, also where the words would read as an attribution.
/// </summary>
internal sealed class SpeakerTurn : ArticleRule
{
    public override AttributionRule Id => AttributionRule.SpeakerTurn;

    public override List<AttributionRelation> Read(ArticleReading article)
    {
        var found = new List<AttributionRelation>();
        foreach (var turn in Transcript.Read(article.Words, article.People))
        {
            TokenRange? colon = article.Words.IsMark(turn.Colon, ':') ? new TokenRange(turn.Colon, turn.Colon + 1) : null;
            found.Add(new(QuoteKind.Indirect, turn.Content.ToArray(), [], turn.Label, colon, Id) { Speaker = Initials.PersonOf(article, turn.Label) });
        }

        return found;
    }
}
