namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // A table of lists: digits of a start, digits of a value, count of lists (five digits), starts (one more than lists),
    // values.
    private const int CountWidth = 5;
    private const int PostingsHead = 2 + CountWidth;

    /// <summary>The rows that belong to a row, read where they lie.</summary>
    private readonly ref struct Postings
    {
        private readonly global::System.ReadOnlySpan<byte> _data;
        private readonly int _valueWidth;
        private readonly int _values;
        private readonly int _first;

        public Postings(global::System.ReadOnlySpan<byte> table, int row)
        {
            if (table.IsEmpty)
            {
                return;
            }

            var startWidth = Fixed(table, 0, 1);
            var count = Fixed(table, 2, CountWidth);
            _data = table;
            _valueWidth = Fixed(table, 1, 1);
            _values = PostingsHead + ((count + 1) * startWidth);
            Verify(table, PostingsHead + (row * startWidth), 2 * startWidth);
            _first = Fixed(table, PostingsHead + (row * startWidth), startWidth);
            Count = Fixed(table, PostingsHead + ((row + 1) * startWidth), startWidth) - _first;
            Verify(table, _values + (_first * _valueWidth), Count * _valueWidth);
        }

        public int Count { get; }

        public int this[int index]
        {
            get => Fixed(_data, _values + ((_first + index) * _valueWidth), _valueWidth);
        }
    }

    /// <summary>
    /// What a table of pairs says of a row, or -1: digits of a row, digits of a value, count (five digits), rows
    /// ascending, values.
    /// </summary>
    private static int ValueOf(global::System.ReadOnlySpan<byte> table, int row)
    {
        if (table.IsEmpty)
        {
            return -1;
        }

        var rowWidth = Fixed(table, 0, 1);
        var valueWidth = Fixed(table, 1, 1);
        var count = Fixed(table, 2, CountWidth);
        var low = 0;
        var high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            Verify(table, PostingsHead + (middle * rowWidth), rowWidth);
            var found = Fixed(table, PostingsHead + (middle * rowWidth), rowWidth);
            if (found == row)
            {
                var value = PostingsHead + (count * rowWidth) + (middle * valueWidth);
                Verify(table, value, valueWidth);
                return Fixed(table, value, valueWidth);
            }

            if (found < row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
