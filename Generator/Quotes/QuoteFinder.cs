using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.People;
using Corpus.Generator.Quotes.Clauses;
using Corpus.Generator.Quotes.PassageClasses;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes;

/// <summary>The attributions of an article in text order, and what became of each of its passages in quotation marks.</summary>
/// <param name="Verdicts">By passage.</param>
internal sealed record QuoteReading(Attribution[] Attributions, PassageVerdict[] Verdicts);

/// <summary>
/// Finds the attributions of an article: content, source mention and cue. First what one sentence says by itself, then what
/// the order of sentences and paragraphs says of the passages that are left.
/// </summary>
internal static class QuoteFinder
{
    public static Attribution[] Find(ArticleWords words, ArticlePeople people) => Read(words, people).Attributions;

    public static QuoteReading Read(ArticleWords words, ArticlePeople people)
    {
        var verdicts = PassageClassifier.Classify(words);
        var found = ClauseReader.Read(words, people, verdicts);
        var attributed = new bool[words.Passages.Length];
        foreach (var attribution in found)
        {
            foreach (var passage in attribution.Passages)
            {
                attributed[passage] = true;
            }
        }

        for (var p = 0; p < words.Passages.Length; p++)
        {
            if (!attributed[p] && verdicts[p].Class is PassageClass.Utterance or PassageClass.Fragment)
            {
                found.Add(new(QuoteKind.Direct, [words.Passages[p].Tokens], [p], null, null, AttributionRule.None));
            }
        }

        found.Sort((a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        return new(found.ToArray(), verdicts);
    }
}
