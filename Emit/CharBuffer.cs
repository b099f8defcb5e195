using System;
using System.Buffers;
using System.Text;

namespace Corpus.Emit;

/// <summary>
/// Characters one after another in one array: what <c>StringBuilder</c> is too slow for, a digit at a time. The array is
/// lent, because each edit of an article needs some so large that collecting them would take longer than filling them.
/// </summary>
internal sealed class CharBuffer : IDisposable
{
    private char[] _chars;

    public CharBuffer(int capacity = 256) => _chars = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 1));

    public int Length { get; private set; }

    /// <summary>What has been appended; good until more is.</summary>
    public ReadOnlySpan<char> Written => new(_chars, 0, Length);

    public void Append(char c)
    {
        if (Length == _chars.Length)
        {
            Reserve(1);
        }

        _chars[Length++] = c;
    }

    public void Append(string text) => Append(text.AsSpan());

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>FNV-1a over the code units.</summary>
    public ulong Hash()
    {
        var hash = 14695981039346656037;
        for (var i = 0; i < Length; i++)
        {
            hash = unchecked((hash ^ _chars[i]) * 1099511628211);
        }

        return hash;
    }

    /// <summary>In UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_chars, 0, Length);

    /// <summary>Forgets what was appended.</summary>
    public void Clear() => Length = 0;

    public override string ToString() => new(_chars, 0, Length);

    /// <summary>Gives the array back; the buffer is empty then.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        Length = 0;
    }

    private void Reserve(int more)
    {
        if (Length + more > _chars.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + more, 2 * _chars.Length));
            Array.Copy(_chars, larger, Length);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }
    }
}
