using Corpus.Extraction.Collections;

namespace Corpus.Tests.Extraction.Collections;

public class StableSortTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void Equals_keep_their_order(int count)
    {
        var random = new Random(count);
        var items = Enumerable.Range(0, count).Select(place => (Key: random.Next(count / 4 + 1), Place: place)).ToList();
        var expected = items.OrderBy(item => item.Key).ToArray();

        StableSort.Sort(items, (one, other) => one.Key.CompareTo(other.Key));

        Assert.Equal(expected, items);
    }
}
