using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.People;
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
        var found = new List<Attribution>();
        for (var p = 0; p < words.Passages.Length; p++)
        {
            if (verdicts[p].Class is PassageClass.Utterance or PassageClass.Fragment)
            {
                found.Add(new(QuoteKind.Direct, [words.Passages[p].Tokens], [p], null, null, AttributionRule.None));
            }
        }

        return new(found.ToArray(), verdicts);
    }
}
