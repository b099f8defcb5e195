using Corpus.Extraction.Collections;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Linking;

/// <summary>Whatever spares the comparison of two samples, the pairs are those that the definition of near-duplicates gives.</summary>
public sealed class NearDuplicatesBySampleTests
{
    private const int InGroup = 8;
    private const int Indexed = 24;

    [Theory]
    [InlineData(400, 1)]
    [InlineData(400, 2)]
    [InlineData(6_000, 3)]
    public void Pairs_are_those_of_the_definition(int count, int seed)
    {
        var random = new Random(seed);
        var articles = Enumerable.Range(0, count / InGroup).SelectMany(_ => Group(random)).ToArray();
        var near = NearDuplicates.Find(new(articles));

        var pairs = 0;
        for (var a = 0; a < articles.Length; a++)
        {
            var group = Enumerable.Range(a / InGroup * InGroup, InGroup);
            var expected = group.Where(other => other != a && AreNear(articles[a], articles[other])).ToArray();
            Assert.Equal(expected, near[a].ToArray());
            pairs += expected.Length;
        }

        Assert.InRange(pairs, count / 4, count * (InGroup - 1) * 3 / 4);
    }

    /// <summary>Articles of which each has some of the runs of one text, and some of its own, in any proportion.</summary>
    private static IEnumerable<ArticleFacts> Group(Random random)
    {
        var text = Hashes(random, random.Next(40, 500));
        for (var i = 0; i < InGroup; i++)
        {
            var share = random.NextDouble();
            var runs = text.Where(_ => random.NextDouble() < share).Concat(Hashes(random, random.Next(0, 200))).Order().ToArray();
            yield return ArticleFacts.Empty(new("a", "a.txt", "", ArticleMetadata.None)) with
            {
                Shingles = EquatableArray.From(runs.Take(Shingles.SampleSize).ToList()),
                WordCount = runs.Length + 4,
            };
        }
    }

    private static ulong[] Hashes(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64() * 2)];

    private static bool AreNear(ArticleFacts one, ArticleFacts other)
    {
        if (one.Shingles.Count < 50 || other.Shingles.Count < 50 || !one.Shingles.Take(Indexed).Intersect(other.Shingles.Take(Indexed)).Any())
        {
            return false;
        }

        var limit = Math.Min(Limit(one), Limit(other));
        var ones = one.Shingles.Where(hash => hash <= limit).ToArray();
        var others = other.Shingles.Where(hash => hash <= limit).ToArray();
        var shared = ones.Intersect(others).Count();
        var isAlike = shared >= .4 / 1.4 * (ones.Length + others.Length);
        var isOfOneLength = 2 * Math.Min(one.WordCount, other.WordCount) >= Math.Max(one.WordCount, other.WordCount);
        return isAlike || (isOfOneLength && shared >= .6 * Math.Min(ones.Length, others.Length));
    }

    private static ulong Limit(ArticleFacts article) => article.Shingles.Count < Shingles.SampleSize ? ulong.MaxValue : article.Shingles[^1];
}
