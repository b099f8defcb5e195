using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>The attributions of an article in text order, and what became of each of its passages in quotation marks.</summary>
/// <param name="Verdicts">By passage.</param>
internal sealed record QuoteReading(AttributionRelation[] Attributions, PassageVerdict[] Verdicts);

/// <summary>
/// Finds the attributions of an article: content, source mention and cue. First what one sentence says by itself, then what
/// the order of sentences and paragraphs says of the passages that are left. Last, what crosses is separated.
/// </summary>
internal static class QuoteFinder
{
    private static readonly IArticleRule[] WholeParagraphs = RuleCatalog.Of<IArticleRule>(RulePhase.Article);

    public static QuoteReading Read(ArticleWords words, ArticlePeople people)
    {
        var verdicts = PassageClassifier.Classify(words);
        var attributions = ClauseReader.Read(words, people, verdicts);
        WholePassages.Apply(words, attributions);
        foreach (var rule in WholeParagraphs)
        {
            AttributionOverlap.Replace(words, attributions, rule.Read(new(words, people, verdicts, attributions)));
        }

        NamingPassages.Refuse(words, verdicts, attributions);
        var discourse = new Discourse(words, people, verdicts, attributions);
        DiscourseReader.Read(discourse);
        for (var p = 0; p < words.Passages.Length; p++)
        {
            if (discourse.IsQuote(p) && discourse.AttributionOf(p) < 0)
            {
                if (JoinedPassages.AttributionBefore(discourse, p) is >= 0 and var joined)
                {
                    discourse.Extend(joined, p);
                }
                else if (StandsAlone.Is(discourse, p) || JoinedPassages.LeadToQuote(discourse, p))
                {
                    discourse.Add(p, null, null, AttributionRule.None);
                }
                else
                {
                    verdicts[p] = new(PassageClass.NoQuote, PassageReason.ScareQuote);
                }
            }
        }

        DisjointParts.Apply(words, attributions);
        return new(InOrder(words, verdicts, attributions), verdicts);
    }

    private static AttributionRelation[] InOrder(ArticleWords words, PassageVerdict[] verdicts, List<AttributionRelation> attributions)
    {
        var found = new AttributionRelation[attributions.Count];
        var order = new int[found.Length];
        for (var a = 0; a < found.Length; a++)
        {
            found[a] = ContentKind.Counted(words, verdicts, attributions[a]);
            order[a] = a;
        }

        Array.Sort(order, (a, b) =>
            found[a].Content[0].First != found[b].Content[0].First ? found[a].Content[0].First.CompareTo(found[b].Content[0].First) : a.CompareTo(b));
        return Array.ConvertAll(order, a => found[a]);
    }
}
