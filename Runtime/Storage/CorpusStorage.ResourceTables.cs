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

    static partial void LoadArticleWords(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(7);

    static partial void LoadWordStarts(ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(8);

    static partial void LoadArticles(int number, ref global::System.ReadOnlySpan<byte> data) => data = ResourceTables.At(ResourceTables.Links + number);

    static partial void LoadPeople(int number, ref global::System.ReadOnlySpan<byte> data) =>
        data = ResourceTables.At(ResourceTables.Links + CountOf(Counted.ArticleChunks) + number);

    static partial void LoadWords(int number, ref global::System.ReadOnlySpan<byte> data) =>
        data = ResourceTables.At(ResourceTables.Links + CountOf(Counted.ArticleChunks) + CountOf(Counted.PersonChunks) + number);

    /// <summary>
    /// Tables, read from the resource one at a time: the version, how many tables there are, where each starts and where the last
    /// ends, then the tables. All numbers have 64 bits, the lowest first.
    /// </summary>
    private static class ResourceTables
    {
        /// <summary>How many tables there are before those of articles, people and words.</summary>
        public const int Links = 9;

        private const string Name = "corpus.tables";

        private static CheckedResource? _resource;
        private static byte[]?[] _tables = global::System.Array.Empty<byte[]?>();

        public static byte[] At(int number) => number < _tables.Length && _tables[number] is { } known ? known : Take(number);

        /// <summary>Reads a table to where it stays: addresses in it are kept, as those in literals are.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
        private static byte[] Take(int number)
        {
            var resource = _resource ??= Open();
            if (_tables[number] is { } known)
            {
                return known;
            }

            var start = resource.Number((2L + number) * sizeof(long));
            var end = resource.Number((3L + number) * sizeof(long));
            var table = global::System.GC.AllocateUninitializedArray<byte>((int)(end - start), pinned: true);
            resource.Read(start, table);
            return _tables[number] = table;
        }

        private static CheckedResource Open()
        {
            var resource = new CheckedResource(Name);
            if ((ulong)resource.Number(0) != TablesVersion)
            {
                throw OutOfStep("The resource '" + Name + "' is not the one that the code was generated with.");
            }

            _tables = new byte[]?[resource.Number(sizeof(long))];
            return resource;
        }
    }
}
