using Corpus.Extraction;

namespace Corpus.Tests.Extraction;

public sealed class InBlocksTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1_000)]
    public void Everything_comes_once_and_in_order(int count) =>
        Assert.Equal(Enumerable.Range(0, count).Select(i => 2 * i), InBlocks.Of(Enumerable.Range(0, count), 64, i => 2 * i, default).SelectMany(block => block));

    [Fact]
    public void No_more_than_two_blocks_are_ahead_of_the_caller()
    {
        var read = 0;
        foreach (var block in InBlocks.Of(Enumerable.Range(0, 1_000).Select(i => read = i + 1), 10, i => i, default))
        {
            Assert.InRange(Volatile.Read(ref read), 1, block[^1] + 1 + 10);
        }

        Assert.Equal(1_000, read);
    }

    [Fact]
    public void A_fault_reaches_the_caller()
    {
        var fault = Assert.ThrowsAny<Exception>(() => InBlocks.Of(Enumerable.Range(0, 100), 10, i => i == 57 ? throw new InvalidDataException("57") : i, default).Count());
        Assert.IsType<InvalidDataException>(fault is AggregateException ? fault.InnerException : fault);
    }

    [Fact]
    public void A_source_is_closed_only_when_nobody_reads_it_any_more()
    {
        var isReading = false;
        var closed = false;
        IEnumerable<int> Source()
        {
            try
            {
                for (var i = 0; i < 1_000; i++)
                {
                    isReading = true;
                    Thread.Yield();
                    isReading = false;
                    yield return i;
                }
            }
            finally
            {
                Assert.False(isReading);
                closed = true;
            }
        }

        foreach (var block in InBlocks.Of(Source(), 10, i => i, default))
        {
            Assert.Equal(0, block[0]);
            break;
        }

        Assert.True(closed);
    }

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var block in InBlocks.Of(Enumerable.Range(0, 1_000_000), 10, i => i, stop.Token))
            {
                Assert.NotEmpty(block);
                stop.Cancel();
            }
        });
    }
}
