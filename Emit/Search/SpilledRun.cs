using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Emit.Search;

/// <summary>Reads a run of words from a temporary file, a buffer at a time: other runs are read from the same file meanwhile.</summary>
internal sealed class SpilledRun(Stream stream, long position)
{
    private readonly byte[] _buffer = new byte[1 << 18];
    private long _position = position;
    private int _next;
    private int _filled;

    /// <summary>The words in the order of their bytes. What one says holds until the next.</summary>
    public IEnumerable<RunWord> Words()
    {
        var rows = new int[16];
        var counts = new int[16];
        var word = new byte[byte.MaxValue];
        for (int length; (length = Byte()) > 0;)
        {
            for (var i = 0; i < length; i++)
            {
                word[i] = Byte();
            }

            var isOdd = Byte() != 0;
            var count = Number();
            if (count > rows.Length)
            {
                Array.Resize(ref rows, Math.Max(count, 2 * rows.Length));
                Array.Resize(ref counts, rows.Length);
            }

            for (var i = 0; i < count; i++)
            {
                rows[i] = Number();
                counts[i] = Number();
            }

            yield return new(new(word, 0, length), isOdd, rows, counts, 0, count);
        }
    }

    private int Number() => Byte() | (Byte() << 8) | (Byte() << 16) | (Byte() << 24);

    private byte Byte()
    {
        if (_next == _filled)
        {
            stream.Position = _position;
            _filled = stream.Read(_buffer, 0, _buffer.Length);
            _position += _filled;
            _next = 0;
            if (_filled == 0)
            {
                throw new EndOfStreamException();
            }
        }

        return _buffer[_next++];
    }
}
