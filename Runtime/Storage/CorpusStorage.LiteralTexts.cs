namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>Where the text of an article is: in a literal of this assembly.</summary>
    private readonly struct TextPlace
    {
        private readonly int _chunk;
        private readonly int _start;

        public TextPlace(scoped ref Reader reader, int row, int chunk)
        {
            _ = row;
            _chunk = TextChunks.First[chunk] + reader.Number();
            _start = reader.Number();
        }

        public global::System.ReadOnlySpan<byte> Read(int length) => TextChunks.At(_chunk).Slice(_start, length);
    }

    static partial void LoadText(int number, ref global::System.ReadOnlySpan<byte> data);

    private static class TextChunks
    {
        /// <summary>By chunk of articles: the first literal that holds texts of it.</summary>
        public static readonly int[] First = ColumnOf(TextColumn);

        private static readonly Chunk?[] Chunks = new Chunk?[First[^1]];

        public static global::System.ReadOnlySpan<byte> At(int number) => (Chunks[number] ?? Load(number)).Data;

        private static Chunk Load(int number)
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadText(number, ref data);
            return Chunks[number] = new Chunk(data);
        }
    }
}
