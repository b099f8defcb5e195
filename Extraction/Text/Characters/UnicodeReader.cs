using System;

namespace Corpus.Extraction.Text.Characters;

/// <summary>
/// Reads the numbers of <see cref="UnicodeData"/>: digits of five bits from <c>#</c> on, the lowest first, a sixth bit that says whether
/// another digit follows. Line ends do not count.
/// </summary>
internal ref struct UnicodeReader
{
    private const int Zero = '#';
    private readonly ReadOnlySpan<byte> _data;
    private int _position;

    public UnicodeReader(ReadOnlySpan<byte> data)
    {
        _data = data;
        _position = 0;
    }

    public readonly bool IsAtEnd => _position == _data.Length;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; ;)
        {
            var digit = _data[_position++] - Zero;
            if (digit < 0)
            {
                continue;
            }

            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return value;
            }

            shift += 5;
        }
    }

    public int Signed()
    {
        var number = Number();
        return (number & 1) == 0 ? number >> 1 : -((number + 1) >> 1);
    }
}
