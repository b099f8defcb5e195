namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // Numbers are written in digits of six bits, one byte each, from '#' on: as text, because the compiler takes binary
    // data in no other form as cheaply. A number of free width has five bits a digit and a sixth that says whether
    // another digit follows, the lowest first.
    private const int Zero = '#';

    /// <summary>Reads a number of a fixed count of digits, the highest first.</summary>
    private static int Fixed(global::System.ReadOnlySpan<byte> data, int position, int width)
    {
        var value = 0;
        for (var i = 0; i < width; i++)
        {
            value = (value << 6) | (data[position + i] - Zero);
        }

        return value;
    }

    /// <summary>Reads a number of free width, and goes past it.</summary>
    private static int Number(global::System.ReadOnlySpan<byte> data, ref int position)
    {
        var value = 0;
        for (var shift = 0; ; shift += 5)
        {
            var digit = data[position++] - Zero;
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return value;
            }
        }
    }

    /// <summary>A stretch of an article's text.</summary>
    internal readonly struct Place
    {
        public Place(int start, int utf8Start, int length)
        {
            Start = start;
            Utf8Start = utf8Start;
            Length = length;
        }

        /// <summary>In UTF-16 code units.</summary>
        public int Start { get; }

        /// <summary>In bytes.</summary>
        public int Utf8Start { get; }

        /// <summary>In UTF-16 code units.</summary>
        public int Length { get; }

        public TextSpan Span => new TextSpan(Start, Start + Length);
    }

    /// <summary>Reads a record from its start to its end.</summary>
    internal ref struct Reader
    {
        private readonly global::System.ReadOnlySpan<byte> _data;
        private int _position;
        private int _start;
        private int _skew;

        public Reader(global::System.ReadOnlySpan<byte> data, int position)
        {
            _data = data;
            _position = position;
            _start = 0;
            _skew = 0;
        }

        public readonly int Position => _position;

        public int Number() => CorpusStorage.Number(_data, ref _position);

        public int Signed()
        {
            var number = Number();
            return (number >>> 1) ^ -(number & 1);
        }

        /// <summary>A place, told by its distance from the place read before; the difference of bytes and code units only where it changes.</summary>
        public Place Place()
        {
            var number = Number();
            if ((number & 1) != 0)
            {
                _skew += Signed();
            }

            number >>>= 1;
            _start += (number >>> 1) ^ -(number & 1);
            return new Place(_start, _start + _skew, Number());
        }

        public global::System.ReadOnlySpan<byte> Bytes(int count)
        {
            var bytes = _data.Slice(_position, count);
            _position += count;
            return bytes;
        }

        public string String() => global::System.Text.Encoding.UTF8.GetString(Bytes(Number()));

        /// <summary>A string, or null, or one that stands in a text.</summary>
        public string? StringIn(global::System.ReadOnlySpan<byte> text)
        {
            var tag = Number();
            switch (tag)
            {
                case 0:
                    return null;
                case 1:
                    var start = Number();
                    return global::System.Text.Encoding.UTF8.GetString(text.Slice(start, Number()));
                default:
                    return global::System.Text.Encoding.UTF8.GetString(Bytes(tag - 2));
            }
        }

        public string[] StringsIn(global::System.ReadOnlySpan<byte> text)
        {
            var count = Number();
            if (count == 0)
            {
                return global::System.Array.Empty<string>();
            }

            var strings = new string[count];
            for (var i = 0; i < count; i++)
            {
                strings[i] = StringIn(text)!;
            }

            return strings;
        }
    }
}
