using System;
using System.Buffers;

namespace Corpus.Extraction.Collections;

/// <summary>Numbers hashes from zero in the order in which they first come: a dictionary for keys that need no hashing.</summary>
internal sealed class HashOrdinals : IDisposable
{
    private const int MostLentBits = 20;

    private readonly ulong[] _keys;
    private readonly int[] _numbers;       // plus one; zero where there is no key
    private readonly int _mask;
    private readonly int _shift;
    private readonly bool _isLent;

    /// <param name="most">At most so many different hashes come.</param>
    public HashOrdinals(int most)
    {
        var bits = 4;
        while (3L << bits < 4L * most)
        {
            bits++;
        }

        // Arrays of millions of articles would stay in memory for nobody.
        _isLent = bits <= MostLentBits;
        _keys = _isLent ? ArrayPool<ulong>.Shared.Rent(1 << bits) : new ulong[1 << bits];
        _numbers = _isLent ? ArrayPool<int>.Shared.Rent(1 << bits) : new int[1 << bits];
        if (_isLent)
        {
            Array.Clear(_numbers, 0, 1 << bits);
        }

        _mask = (1 << bits) - 1;
        _shift = 64 - bits;
    }

    public int Count { get; private set; }

    /// <summary>The number of a hash; <see cref="Count"/> before the call where it is new.</summary>
    public int Of(ulong hash)
    {
        // A sample holds the smallest hashes, so their high bits are alike: they are spread first.
        var slot = (int)(unchecked(hash * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_numbers[slot] != 0)
        {
            if (_keys[slot] == hash)
            {
                return _numbers[slot] - 1;
            }

            slot = (slot + 1) & _mask;
        }

        _keys[slot] = hash;
        _numbers[slot] = Count + 1;
        return Count++;
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        if (_isLent)
        {
            ArrayPool<ulong>.Shared.Return(_keys);
            ArrayPool<int>.Shared.Return(_numbers);
        }
    }
}
