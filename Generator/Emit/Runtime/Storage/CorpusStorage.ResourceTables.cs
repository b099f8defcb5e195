namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    static partial void LoadArticlePeople(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(0);

    static partial void LoadPersonArticles(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(1);

    static partial void LoadPersonQuotes(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(2);

    static partial void LoadVariantOf(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(3);

    static partial void LoadVariants(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(4);

    static partial void LoadNearDuplicateOf(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(5);

    static partial void LoadNearDuplicates(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(6);

    static partial void LoadArticles(int number, ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(ResourceTables.Links + number);

    static partial void LoadPeople(int number, ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(ResourceTables.Links + CountOf(Counted.ArticleChunks) + number);

    /// <summary>
    /// Tables, read from the resource one at a time: the version, how many tables there are, where each starts and where the last
    /// ends, then the tables. All numbers have 64 bits, the lowest first.
    /// </summary>
    private static class ResourceTables
    {
        /// <summary>How many tables there are before those of articles and people.</summary>
        public const int Links = 7;

        private const string Name = "corpus.tables";

        private static readonly global::System.IO.Stream Stream =
            typeof(CorpusStorage).Assembly.GetManifestResourceStream(Name) ?? throw OutOfStep("The assembly has no resource '" + Name + "'.");

        private static readonly byte[]?[] Tables = new byte[]?[Count()];

        public static byte[] At(int number) => Tables[number] ?? Take(number);

        /// <summary>Reads a table to where it stays: addresses in it are kept, as those in literals are.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
        private static byte[] Take(int number)
        {
            if (Tables[number] is { } known)
            {
                return known;
            }

            var start = Number(2 + number);
            var table = global::System.GC.AllocateUninitializedArray<byte>((int)(Number(3 + number) - start), pinned: true);
            Stream.Position = start;
            Stream.ReadExactly(table);
            return Tables[number] = table;
        }

        private static long Count() => (ulong)Number(0) == TablesVersion ? Number(1) : throw OutOfStep("The resource '" + Name + "' is not that which the code was made with.");

        private static long Number(int index)
        {
            global::System.Span<byte> number = stackalloc byte[sizeof(long)];
            Stream.Position = (long)index * sizeof(long);
            Stream.ReadExactly(number);
            return global::System.Buffers.Binary.BinaryPrimitives.ReadInt64LittleEndian(number);
        }

        private static global::System.InvalidOperationException OutOfStep(string what) =>
            new global::System.InvalidOperationException(what + " Build it again from nothing.");
    }
}
