using Corpus.Emit.Files;

namespace Corpus.Emit;

/// <summary>
/// Writes tables as text, of which the UTF-8 bytes count: numbers in printable digits of six bits, strings as they are. The
/// emitted <c>CorpusStorage.Reader</c> is its other half.
/// </summary>
internal sealed class TableWriter
{
    public const int BitsInDigit = 6;

    private const char Zero = '#';

    // How much a table that goes to a file holds back.
    private const int FlushSize = 1 << 16;

    private readonly SummedFile? _file;

    /// <param name="capacity">About how long the table will be.</param>
    public TableWriter(int capacity = 64) => Table = new(capacity);

    /// <summary>A table that goes to a file as it is written, because it may be larger than a string. In the end, <see cref="Flush"/>.</summary>
    public TableWriter(SummedFile file)
        : this(FlushSize + 64) => _file = file;

    /// <summary>The table so far; of one that goes to a file, what is held back.</summary>
    public CharBuffer Table { get; }

    /// <summary>How many bytes it stands for.</summary>
    public int Length { get; private set; }

    /// <summary>How many digits a number of fixed width needs.</summary>
    public static int WidthOf(int largest)
    {
        var width = 1;
        while ((largest >>= BitsInDigit) != 0)
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
    public TableWriter Fixed(long value, int width)
    {
        if (_file is not null && Table.Length >= FlushSize)
        {
            Flush();
        }

        for (var shift = BitsInDigit * (width - 1); shift >= 0; shift -= BitsInDigit)
        {
            Digit((int)(value >> shift) & 63);
        }

        return this;
    }

    /// <summary>The bytes of a text, without their count.</summary>
    public TableWriter Text(string text)
    {
        Table.Append(text);
        Length += Utf8Map.LengthOf(text);
        return this;
    }

    /// <summary>What another has written.</summary>
    /// <param name="length">How many bytes it stands for.</param>
    public TableWriter Append(string written, int length)
    {
        Table.Append(written);
        Length += length;
        return this;
    }

    /// <summary>The count of a text's bytes plus <paramref name="offset"/>, then the bytes.</summary>
    public TableWriter String(string text, int offset = 0) => Number(Utf8Map.LengthOf(text) + offset).Text(text);

    /// <summary>All that another has written; it is empty then.</summary>
    public TableWriter Append(TableWriter other)
    {
        Table.Append(other.Table.Written);
        other.Table.Dispose();
        Length += other.Length;
        return this;
    }

    /// <summary>Writes what is held back.</summary>
    public void Flush()
    {
        var bytes = Table.ToUtf8();
        _file!.Write(bytes, bytes.Length);
        Table.Clear();
    }

    public static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private void Digit(int value)
    {
        Table.Append((char)(Zero + value));
        Length++;
    }
}
