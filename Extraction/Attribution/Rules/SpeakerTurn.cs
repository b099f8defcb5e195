using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>VEGA: We lost.</c> In a transcript all of a turn is its speaker's, also where the words would read as an attribution.
/// </summary>
internal sealed class SpeakerTurn : IArticleRule
{
    public AttributionRule Id => AttributionRule.SpeakerTurn;

    public List<AttributionRelation> Read(ArticleReading article)
    {
        var found = new List<AttributionRelation>();
        foreach (var turn in Transcript.Read(article.Words, article.People))
        {
            var colon = new TokenRange(turn.Label.End, turn.Label.End + 1);
            found.Add(new(QuoteKind.Indirect, turn.Content.ToArray(), [], turn.Label, colon, Id));
        }

        return found;
    }
}
