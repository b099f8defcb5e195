using System;
using System.Text;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Facts;

/// <summary>Appends numbers and words to bytes that can grow. <see cref="ByteReader"/> reads them again.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[4096];

    public int Length { get; private set; }

    /// <summary>What has been written; only as far as <see cref="Length"/>.</summary>
    public byte[] Buffer => _bytes;

    public void Clear() => Length = 0;

    public byte[] ToArray() => _bytes.AsSpan(0, Length).ToArray();

    public void Byte(int value)
    {
        Reserve(1);
        _bytes[Length++] = (byte)value;
    }

    /// <summary>A number that is not negative, seven bits a byte, the lowest first.</summary>
    public void Number(int value)
    {
        Reserve(5);
        var left = (uint)value;
        for (; left >= 0x80; left >>= 7)
        {
            _bytes[Length++] = (byte)(left | 0x80);
        }

        _bytes[Length++] = (byte)left;
    }

    /// <summary>A number of eight bytes, the lowest first.</summary>
    public void Word(ulong value)
    {
        Reserve(sizeof(ulong));
        for (var shift = 0; shift < 64; shift += 8)
        {
            _bytes[Length++] = (byte)(value >> shift);
        }
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>
    /// Words or null: the form, 0 for null; then the number of bytes, and the bytes. The form is 1 for UTF-8, and 2 for words with
    /// surrogates, which are kept as they are, paired or not.
    /// </summary>
    public void Text(string? words)
    {
        if (words is null)
        {
            Number(0);
            return;
        }

        var isWide = HasSurrogates(words);
        var size = isWide ? words.Length * sizeof(char) : Encoding.UTF8.GetByteCount(words);
        Number(isWide ? 2 : 1);
        Number(size);
        Reserve(size);
        if (!isWide)
        {
            Length += Encoding.UTF8.GetBytes(words, 0, words.Length, _bytes, Length);
            return;
        }

        foreach (var c in words)
        {
            _bytes[Length++] = (byte)c;
            _bytes[Length++] = (byte)(c >> 8);
        }
    }

    public void Range(TextRange range)
    {
        Number(range.Start);
        Number(range.Length);
    }

    public void Range(TextRange? range)
    {
        Byte(range is null ? 0 : 1);
        if (range is { } given)
        {
            Range(given);
        }
    }

    public void Texts(EquatableArray<string> texts) => Items(texts, static (writer, text) => writer.Text(text));

    public void Ranges(EquatableArray<TextRange> ranges) => Items(ranges, static (writer, range) => writer.Range(range));

    /// <summary>How many items there are, and the items.</summary>
    public void Items<T>(EquatableArray<T> items, Action<ByteWriter, T> write)
        where T : IEquatable<T>
    {
        Number(items.Count);
        foreach (var item in items.AsSpan())
        {
            write(this, item);
        }
    }

    private static bool HasSurrogates(string words)
    {
#if NET
        return words.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') >= 0;
#else
        foreach (var c in words)
        {
            if (char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
#endif
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - Length < more)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + more));
        }
    }
}
