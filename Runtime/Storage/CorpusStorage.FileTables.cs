namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    private const int PlaceWidth = 10;

    /// <summary>By so many attributions, how many before them a reader would call quotes: digits of a number, then the numbers.</summary>
    private static global::System.ReadOnlySpan<byte> QuoteRanks
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadQuoteRanks(ref data);
            return data;
        }
    }

    /// <summary>By person: what they say that a reader would call a quote.</summary>
    private static global::System.ReadOnlySpan<byte> PersonSaid
    {
        get
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadPersonSaid(ref data);
            return data;
        }
    }

    static partial void LoadPersonSaid(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadQuoteRanks(ref global::System.ReadOnlySpan<byte> data);

    static partial void LoadArticles(int number, ref global::System.ReadOnlySpan<byte> data) => data = FileTables.At(FileLinks + number);

    static partial void LoadPeople(int number, ref global::System.ReadOnlySpan<byte> data) =>
        data = FileTables.At(FileLinks + CountOf(Counted.ArticleChunks) + number);

    static partial void LoadWords(int number, ref global::System.ReadOnlySpan<byte> data) =>
        data = FileTables.At(FileLinks + CountOf(Counted.ArticleChunks) + CountOf(Counted.PersonChunks) + number);

    static partial void Verify(global::System.ReadOnlySpan<byte> data, int position, int length)
    {
        var rest = data.Slice(position);
        FileTables.File.Verify(rest.Slice(0, global::System.Math.Min(length, rest.Length)));
    }

    /// <summary>Where the text of an article is in the file.</summary>
    private readonly struct TextPlace
    {
        private readonly long _start;

        public TextPlace(scoped ref Reader reader, int row, int chunk)
        {
            _ = row;
            _ = chunk;
            var start = 0L;
            foreach (var digit in reader.Bytes(PlaceWidth))
            {
                start = (start << 6) | (uint)(digit - Zero);
            }

            _start = start;
        }

        public global::System.ReadOnlySpan<byte> Read(int length) => FileTables.File.Read(_start, length);
    }

    /// <summary>
    /// Texts and tables in a file beside the program: anywhere in it the texts, a text without gaps, and the tables; then by table where it
    /// starts and how long it is. All numbers have 64 bits, the lowest first.
    /// </summary>
    private static class FileTables
    {
        private const int EntrySize = 2 * sizeof(long);

        // What a table begins with is read with every row of it.
        private const int HeadSize = 16;

        private static MappedFile? _file;

        public static MappedFile File => _file ?? Open();

        /// <summary>A table, of which only the beginning is checked.</summary>
        public static global::System.ReadOnlySpan<byte> At(int number)
        {
            var file = File;
            var entry = file.Read(file.Directory + ((long)number * EntrySize), EntrySize);
            var start = global::System.Buffers.Binary.BinaryPrimitives.ReadInt64LittleEndian(entry);
            var length = (int)global::System.Buffers.Binary.BinaryPrimitives.ReadInt64LittleEndian(entry.Slice(sizeof(long)));
            var table = file.Locate(start, length);
            file.Read(start, global::System.Math.Min(HeadSize, length));
            return table;
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
        private static MappedFile Open() => _file ??= new MappedFile(Name(), TablesVersion);

        private static string Name() =>
            typeof(CorpusStorage).Assembly.GetName().Name + "."
            + TablesVersion.ToString("x16", global::System.Globalization.CultureInfo.InvariantCulture) + ".corpus";
    }
}
