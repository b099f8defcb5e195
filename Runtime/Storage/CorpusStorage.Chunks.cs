namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>
    /// Where a literal lies. Addresses are kept, because the data of an assembly never moves and asking for a literal through
    /// a method at each access would make a scan several times slower.
    /// </summary>
    private sealed class Chunk
    {
        private readonly nint _address;
        private readonly int _length;

        public Chunk(global::System.ReadOnlySpan<byte> data)
        {
            _address = global::System.Runtime.CompilerServices.Unsafe.ByteOffset(
                ref global::System.Runtime.CompilerServices.Unsafe.NullRef<byte>(),
                ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(data));
            _length = data.Length;
        }

        public global::System.ReadOnlySpan<byte> Data => global::System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(
            ref global::System.Runtime.CompilerServices.Unsafe.AddByteOffset(ref global::System.Runtime.CompilerServices.Unsafe.NullRef<byte>(), _address),
            _length);
    }

    /// <summary>The tables of articles by chunk.</summary>
    private static class ArticleChunks
    {
        public static readonly int[] FirstArticles = ColumnOf(0);

        private static readonly Chunk?[] Chunks = new Chunk?[CountOf(Counted.ArticleChunks)];

        public static global::System.ReadOnlySpan<byte> At(int number) => (Chunks[number] ?? (Chunks[number] = new Chunk(ArticleLiteral(number)))).Data;
    }

    private static global::System.ReadOnlySpan<byte> ArticleLiteral(int number)
    {
        global::System.ReadOnlySpan<byte> data = default;
        LoadArticles(number, ref data);
        return data;
    }
}
