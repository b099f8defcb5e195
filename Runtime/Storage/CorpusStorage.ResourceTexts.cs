namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    private const int KeyWidth = 10;

    /// <summary>Where the text of an article is: in the resource of this assembly, under a key that tells its words.</summary>
    private readonly ref struct TextPlace
    {
        private readonly int _row;
        private readonly global::System.ReadOnlySpan<byte> _key;

        public TextPlace(scoped ref Reader reader, int row, int chunk)
        {
            _ = chunk;
            _row = row;
            _key = reader.Bytes(KeyWidth);
        }

        public global::System.ReadOnlySpan<byte> Read(int length) => ResourceTexts.Of(_row, _key, length);
    }

    /// <summary>
    /// The resource, read an article at a time: how many texts there are, then by text its key and where it starts, ordered
    /// by key, then the texts. All numbers have 64 bits, the lowest first.
    /// </summary>
    private static class ResourceTexts
    {
        private const string Name = "corpus.texts";
        private const int EntrySize = 2 * sizeof(long);

        private static readonly byte[]?[] Texts = new byte[]?[CountOf(Counted.Articles)];
        private static CheckedResource? _resource;

        /// <summary>The text of an article, always in the same place of the memory.</summary>
        public static byte[] Of(int row, global::System.ReadOnlySpan<byte> key, int length) => Texts[row] ?? Take(row, key, length);

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
        private static byte[] Take(int row, global::System.ReadOnlySpan<byte> key, int length)
        {
            if (Texts[row] is { } known)
            {
                return known;
            }

            var resource = _resource ??= new CheckedResource(Name);
            var text = new byte[length];
            resource.Read(Find(resource, KeyOf(key)), text);
            return Texts[row] = text;
        }

        private static long Find(CheckedResource resource, long key)
        {
            var low = 0L;
            var high = resource.Number(0) - 1;
            while (low <= high)
            {
                var middle = (low + high) >>> 1;
                var entry = sizeof(long) + (middle * EntrySize);
                var found = resource.Number(entry);
                if (found == key)
                {
                    return resource.Number(entry + sizeof(long));
                }

                if (found < key)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle - 1;
                }
            }

            throw OutOfStep(
                "The resource '" + Name
                    + "' lacks a text that the code was generated from: an article was changed during the build, or without changing its time stamp.");
        }

        private static long KeyOf(global::System.ReadOnlySpan<byte> digits)
        {
            var key = 0L;
            foreach (var digit in digits)
            {
                key = (key << 6) | (uint)(digit - Zero);
            }

            return key;
        }
    }
}
