using System;
using System.Text;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Facts;

/// <summary>
/// Reads what <see cref="ByteWriter"/> has written. Nothing in the bytes makes it throw or reserve more memory than they explain: what cannot
/// be right makes all of it wrong, and what is read from then on is empty.
/// </summary>
internal sealed class ByteReader(byte[] bytes, int start, int end)
{
    private int _position = start;

    /// <summary>Something could not be as it was written.</summary>
    public bool IsWrong { get; private set; } = start < 0 || end > bytes.Length || start > end;

    /// <summary>All was read, and nothing was wrong.</summary>
    public bool IsAtEnd => !IsWrong && _position == end;

    public int Position => _position;

    /// <summary>Says that what was read cannot be right.</summary>
    public void Refuse() => IsWrong = true;

    /// <param name="limit">The greatest value there is.</param>
    public int Byte(int limit)
    {
        if (!Has(1))
        {
            return 0;
        }

        var value = bytes[_position++];
        IsWrong |= value > limit;
        return IsWrong ? 0 : value;
    }

    public bool Flag() => Byte(1) == 1;

    /// <param name="limit">The greatest value there is.</param>
    public int Number(int limit)
    {
        var value = 0UL;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (!Has(1))
            {
                return 0;
            }

            var part = bytes[_position++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                IsWrong |= limit < 0 || value > (ulong)limit;
                return IsWrong ? 0 : (int)value;
            }
        }

        IsWrong = true;
        return 0;
    }

    /// <summary>How many items follow, each of which takes a byte or more.</summary>
    public int Count() => Number(end - _position);

    public ulong Word()
    {
        if (!Has(sizeof(ulong)))
        {
            return 0;
        }

        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 8)
        {
            value |= (ulong)bytes[_position++] << shift;
        }

        return value;
    }

    /// <summary>Words that cannot be null.</summary>
    public string Text()
    {
        var text = TextOrNull();
        IsWrong |= text is null;
        return text ?? "";
    }

    public string? TextOrNull()
    {
        var form = Byte(2);
        if (form == 0)
        {
            return null;
        }

        var size = Count();
        if (IsWrong || !Has(size) || (form == 2 && size % sizeof(char) != 0))
        {
            IsWrong = true;
            return null;
        }

        var text = form == 1 ? Encoding.UTF8.GetString(bytes, _position, size) : Wide(size / sizeof(char));
        _position += size;
        return text;
    }

    /// <param name="limit">The length of the text that the range is in.</param>
    public TextRange Range(int limit)
    {
        var first = Number(limit);
        return new(first, first + Number(limit - first));
    }

    public TextRange? RangeOrNull(int limit) => Flag() ? Range(limit) : null;

    public EquatableArray<string> Texts() => Items(static (reader, _) => reader.Text(), 0);

    public EquatableArray<TextRange> Ranges(int limit) => Items(static (reader, length) => reader.Range(length), limit);

    /// <summary>As many items as are announced.</summary>
    public EquatableArray<T> Items<T, TContext>(Func<ByteReader, TContext, T> read, TContext context)
        where T : IEquatable<T>
    {
        var count = Count();
        if (count == 0)
        {
            return default;
        }

        var items = new T[count];
        for (var i = 0; i < count && !IsWrong; i++)
        {
            items[i] = read(this, context);
        }

        return IsWrong ? default : new(items);
    }

    private string Wide(int length)
    {
        var text = new char[length];
        for (var i = 0; i < length; i++)
        {
            text[i] = (char)(bytes[_position + (2 * i)] | (bytes[_position + (2 * i) + 1] << 8));
        }

        return new(text);
    }

    private bool Has(int count)
    {
        IsWrong |= end - _position < count;
        return !IsWrong;
    }
}
