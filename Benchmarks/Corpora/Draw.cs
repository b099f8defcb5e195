namespace Corpus.Benchmarks.Corpora;

/// <summary>Pseudo-random numbers (SplitMix64) that are the same on every machine and runtime.</summary>
internal struct Draw(ulong seed)
{
    private ulong _state = seed;

    public static ulong Hash(ulong seed, ReadOnlySpan<char> text)
    {
        var hash = seed ^ 14695981039346656037;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1099511628211;
        }

        return new Draw(hash).Next();
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public bool Percent(int percent) => Below(100) < percent;
}
