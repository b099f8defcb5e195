using Corpus.Emit;

namespace Corpus.Tests.Emit;

public class ChunkingTests
{
    private const int Average = 1000;

    [Fact]
    public void Chunks_are_neither_far_too_small_nor_far_too_large()
    {
        var chunks = Cut(Rows(5000)).Select(chunk => chunk.Sum(row => row.Size)).ToList();
        Assert.All(chunks.SkipLast(1), size => Assert.InRange(size, Average / 4, (2 * Average) + 400));
        Assert.InRange(chunks.Average(), Average / 2, Average * 3 / 2);
    }

    [Fact]
    public void A_row_more_or_less_leaves_nearly_all_chunks_as_they_were()
    {
        var rows = Rows(5000);
        var before = Cut(rows).Select(Key).ToHashSet();
        foreach (var at in new[] { 0, 17, 2500, 4999 })
        {
            var more = Cut([.. rows[..at], new("new", 120), .. rows[at..]]).Select(Key).ToList();
            Assert.InRange(more.Count(chunk => !before.Contains(chunk)), 1, 8);
            var fewer = Cut([.. rows[..at], .. rows[(at + 1)..]]).Select(Key).ToList();
            Assert.InRange(fewer.Count(chunk => !before.Contains(chunk)), 0, 8);
        }
    }

    [Fact]
    public void A_row_that_is_larger_than_a_chunk_has_one_to_itself_or_ends_one()
    {
        var chunks = Cut([new("a", 10), new("b", 5 * Average), new("c", 10)]);
        Assert.Equal(["a,b", "c"], chunks.Select(Key));
    }

    private static Chunking.Row[] Rows(int count)
    {
        var random = new Random(1);
        return Enumerable.Range(0, count).Select(i => new Chunking.Row($"article-{i:D5}", random.Next(20, 400))).ToArray();
    }

    private static List<Chunking.Row[]> Cut(Chunking.Row[] rows)
    {
        var chunks = new List<Chunking.Row[]>();
        for (int first = 0, end; first < rows.Length; first = end)
        {
            end = Chunking.EndOf(rows, first, Average);
            chunks.Add(rows[first..end]);
        }

        return chunks;
    }

    private static string Key(Chunking.Row[] chunk) => string.Join(",", chunk.Select(row => row.Name));
}
