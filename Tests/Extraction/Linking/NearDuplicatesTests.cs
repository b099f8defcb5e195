using Corpus.Extraction.Linking;

namespace Corpus.Tests.Extraction.Linking;

public class NearDuplicatesTests
{
    [Fact]
    public void Articles_that_share_most_of_their_words_are_near_duplicates()
    {
        var text = Facts.Words(600, 1);
        var near = Near(("a", text), ("b", "Another headline\n\n" + Facts.Words(60, 2) + text), ("c", Facts.Words(600, 3)));
        Assert.Equal([[1], [0], []], near);
    }

    [Fact]
    public void A_short_excerpt_of_a_long_article_is_none()
    {
        var text = Facts.Words(900, 1);
        Assert.All(Near(("a", text), ("b", text[..(text.Length / 5)])), Assert.Empty);
    }

    [Fact]
    public void A_part_of_at_least_half_the_length_is_one()
    {
        var text = Facts.Words(900, 1);
        Assert.Equal([[1], [0]], Near(("a", text), ("b", text[..(text.Length * 3 / 5)])));
    }

    [Fact]
    public void Articles_that_share_a_paragraph_alone_are_none()
    {
        var shared = Facts.Words(60, 9);
        Assert.All(Near(("a", Facts.Words(600, 1) + shared), ("b", Facts.Words(600, 2) + shared)), Assert.Empty);
    }

    [Fact]
    public void Articles_of_few_words_are_not_compared() => Assert.All(Near(("a", Facts.Words(40, 1)), ("b", Facts.Words(40, 1))), Assert.Empty);

    [Fact]
    public void Of_many_copies_each_is_compared_with_few()
    {
        var facts = Facts.Of(("a", Facts.Words(600, 1)))[0];
        var near = NearDuplicates.Find(new([.. Enumerable.Range(0, 2_000).Select(i => facts with { WordCount = 600 + (i % 3) })]));
        Assert.All(near, others => Assert.InRange(others.Count, 1, 64));
    }

    private static int[][] Near(params (string Name, string Text)[] articles) =>
        [.. NearDuplicates.Find(Facts.Of(articles)).Select(others => others.ToArray())];
}
