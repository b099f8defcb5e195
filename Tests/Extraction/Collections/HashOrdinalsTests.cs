using Corpus.Extraction.Collections;

namespace Corpus.Tests.Extraction.Collections;

public class HashOrdinalsTests
{
    [Fact]
    public void Hashes_are_numbered_as_they_first_come()
    {
        using var numbers = new HashOrdinals(5);
        Assert.Equal([0, 1, 0, 2, 3, 1], new ulong[] { 7, 0, 7, ulong.MaxValue, 8, 0 }.Select(numbers.Of));
        Assert.Equal(4, numbers.Count);
    }

    [Fact]
    public void As_many_as_were_foreseen_have_room()
    {
        var hashes = Enumerable.Range(1, 5_000).Select(i => (ulong)i << 40).ToList();
        using var numbers = new HashOrdinals(hashes.Count);
        Assert.Equal(Enumerable.Range(0, hashes.Count), hashes.Select(numbers.Of).ToList());
        Assert.Equal(Enumerable.Range(0, hashes.Count), hashes.Select(numbers.Of).ToList());
    }
}
