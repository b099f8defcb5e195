namespace Corpus.Emit;

/// <summary>
/// Writes tables as text, of which the UTF-8 bytes count: numbers in printable digits of six bits, strings as they are. The
/// emitted <c>CorpusStorage.Reader</c> is its other half.
/// </summary>
internal sealed class TableWriter
{
    public const int BitsInDigit = 6;

    private const char Zero = '#';

    /// <param name="capacity">About how long the table will be.</param>
    public TableWriter(int capacity = 64) => Table = new(capacity);

    /// <summary>The table so far.</summary>
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

    public static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private void Digit(int value)
    {
        Table.Append((char)(Zero + value));
        Length++;
    }
}
