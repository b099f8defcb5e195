using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>The attributions of an article in text order, and what became of each of its quoted spans in quotation marks.</summary>
/// <param name="Classifications">By quoted span.</param>
internal sealed record QuoteReading(AttributionRelation[] Attributions, QuotedSpanClassification[] Classifications);

/// <summary>
/// Finds the attributions of an article: content, source mention and cue. First what one sentence says by itself, then what
/// the order of sentences and paragraphs says of the quoted spans that are left. Last, what crosses is separated.
/// </summary>
internal static class QuoteFinder
{
    private static readonly ArticleRule[] WholeParagraphs = RuleCatalog.Of<ArticleRule>(RulePhase.Article);

    public static QuoteReading Read(AnnotatedDocument words, ArticlePeople people)
    {
        var classifications = QuotedSpanClassifier.Classify(words);
        var attributions = ClauseReader.Read(words, people, classifications);
        WholeParagraphSpans.Apply(words, attributions);
        foreach (var rule in WholeParagraphs)
        {
            AttributionOverlap.Replace(words, attributions, rule.Read(new(words, people, classifications, attributions)));
        }

        QuotedSpansInMentions.Refuse(words, classifications, attributions);
        var state = new AttributionState(words, people, classifications, attributions);
        DiscourseReader.Read(state);
        for (var p = 0; p < words.QuotedSpans.Length; p++)
        {
            if (state.IsQuote(p) && state.AttributionOf(p) < 0)
            {
                if (CoordinatedSpans.AttributionBefore(state, p) is >= 0 and var joined)
                {
                    state.Extend(joined, p);
                }
                else if (FreestandingQuote.Is(state, p) || CoordinatedSpans.LeadToQuote(state, p))
                {
                    state.Add(p, null, null, AttributionRule.None);
                }
                else
                {
                    classifications[p] = new(QuotedSpanClass.NoQuote, QuotedSpanReason.ScareQuote);
                }
            }
        }

        DisjointParts.Apply(words, attributions);
        return new(InOrder(words, classifications, attributions), classifications);
    }

    private static AttributionRelation[] InOrder(AnnotatedDocument words, QuotedSpanClassification[] classifications, List<AttributionRelation> attributions)
    {
        var found = new AttributionRelation[attributions.Count];
        var order = new int[found.Length];
        for (var a = 0; a < found.Length; a++)
        {
            found[a] = QuoteKindClassifier.Classify(words, classifications, attributions[a]);
            order[a] = a;
        }

        Array.Sort(order, (a, b) =>
            found[a].Content[0].First != found[b].Content[0].First ? found[a].Content[0].First.CompareTo(found[b].Content[0].First) : a.CompareTo(b));
        return Array.ConvertAll(order, a => found[a]);
    }
}
