using System;
using System.Text;

namespace Corpus.Generator.Emit;

/// <summary>
/// Writes tables as the text of a UTF-8 literal: numbers in printable digits of six bits, strings as they are. The
/// emitted <c>CorpusStorage.Reader</c> is its other half.
/// </summary>
internal sealed class TableWriter
{
    private const char Zero = '#';

    // An array and no StringBuilder: tables are written by the million digits, and again when an article is edited.
    private char[] _text;
    private int _count;

    /// <param name="capacity">About how long the literal will be.</param>
    public TableWriter(int capacity = 64) => _text = new char[capacity];

    /// <summary>The text of the literal so far, escaped.</summary>
    public ReadOnlySpan<char> Literal => _text.AsSpan(0, _count);

    /// <summary>How many bytes it stands for.</summary>
    public int Length { get; private set; }

    /// <summary>How many digits a number of fixed width needs.</summary>
    public static int WidthOf(int largest)
    {
        var width = 1;
        while ((largest >>= 6) != 0)
        {
            width++;
        }

        return width;
    }

    /// <summary>A number of free width, zero or more: five bits a digit, lowest first.</summary>
    public TableWriter Number(int value)
    {
        var rest = (uint)value;
        while (rest >= 32)
        {
            Digit((int)(rest & 31) | 32);
            rest >>= 5;
        }

        Digit((int)rest);
        return this;
    }

    public TableWriter Signed(int value) => Number(ZigZag(value));

    /// <summary>A number of fixed width, highest digit first.</summary>
    public TableWriter Fixed(int value, int width)
    {
        for (var shift = 6 * (width - 1); shift >= 0; shift -= 6)
        {
            Digit((value >> shift) & 63);
        }

        return this;
    }

    /// <summary>The bytes of a text, without their count.</summary>
    public TableWriter Text(string text)
    {
        if (CSharpText.IsPlain(text))
        {
            Add(text.AsSpan());
            Length += text.Length;
            return this;
        }

        var escaped = new StringBuilder(text.Length + 16);
        Length += CSharpText.AppendLiteral(escaped, text, 0, text.Length);
        Add(escaped.ToString().AsSpan());
        return this;
    }

    /// <summary>The count of a text's bytes plus <paramref name="offset"/>, then the bytes.</summary>
    public TableWriter String(string text, int offset = 0) => Number(Utf8Map.LengthOf(text) + offset).Text(text);

    public TableWriter Append(TableWriter other)
    {
        Add(other.Literal);
        Length += other.Length;
        return this;
    }

    /// <summary>Copies the literal to the end of <paramref name="builder"/>.</summary>
    public void CopyTo(StringBuilder builder) => builder.Append(_text, 0, _count);

    public static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private void Digit(int value)
    {
        var digit = (char)(Zero + value);
        Reserve(2);
        if (digit == '\\')
        {
            _text[_count++] = '\\';
        }

        _text[_count++] = digit;
        Length++;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(_count));
        _count += text.Length;
    }

    private void Reserve(int count)
    {
        if (_count + count > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_count + count, 2 * _text.Length));
        }
    }
}
