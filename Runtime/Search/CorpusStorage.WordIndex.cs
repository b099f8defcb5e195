namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // A chunk of the index: count of blocks (five digits), where each block starts (four digits each), the blocks. A block has up to
    // sixteen words in the order of their bytes. Of each: how many bytes it shares with the one before, the count of the others and those;
    // twice the count of articles that have it, and one more where it is somewhere written otherwise than in its own letters; how many digits
    // follow; and these, by PostingCode.
    private const int BlockWidth = 4;

    static partial void LoadWords(int number, ref global::System.ReadOnlySpan<byte> data);

    /// <summary>A word index was made when the corpus was built.</summary>
    private static bool HasWordIndex => CountOf(Counted.WordChunks) > 0;

    private static class WordChunks
    {
        private static readonly Chunk?[] Chunks = new Chunk?[CountOf(Counted.WordChunks)];

        public static int Count => Chunks.Length;

        public static global::System.ReadOnlySpan<byte> At(int number) => (Chunks[number] ?? Load(number)).Data;

        private static Chunk Load(int number)
        {
            global::System.ReadOnlySpan<byte> data = default;
            LoadWords(number, ref data);
            Verify(data, 0, data.Length);
            return Chunks[number] = new Chunk(data);
        }
    }

    /// <summary>Goes through the words of the index from a given one on.</summary>
    private ref struct WordCursor
    {
        private readonly byte[] _word;
        private global::System.ReadOnlySpan<byte> _data;
        private int _chunk;
        private int _block;
        private int _blockEnd;
        private int _position;
        private int _length;

        /// <summary>Stands before the first word that is not less than the given one.</summary>
        public WordCursor(global::System.ReadOnlySpan<byte> from)
        {
            _word = new byte[WordReader.LongestWord];
            _chunk = ChunkOf(from);
            _data = WordChunks.At(_chunk);
            _block = BlockOf(_data, from);
            _position = StartOf(_data, _block);
            _blockEnd = EndOf(_data, _block);
            _length = 0;
            Articles = 0;
            IsPlain = true;
            Postings = default;
            SkipTo(from);
        }

        public readonly global::System.ReadOnlySpan<byte> Word => new global::System.ReadOnlySpan<byte>(_word, 0, _length);

        /// <summary>How many articles have the word.</summary>
        public int Articles;

        /// <summary>It is always written in its own letters, whatever their case.</summary>
        public bool IsPlain;

        /// <summary>Which, and how often.</summary>
        public global::System.ReadOnlySpan<byte> Postings;

        /// <summary>Reads the next word.</summary>
        public bool Next()
        {
            while (_position >= _blockEnd)
            {
                if (_block + 1 < BlocksIn(_data))
                {
                    _block++;
                }
                else if (_chunk + 1 < WordChunks.Count)
                {
                    _data = WordChunks.At(++_chunk);
                    _block = 0;
                }
                else
                {
                    return false;
                }

                _position = StartOf(_data, _block);
                _blockEnd = EndOf(_data, _block);
            }

            var reader = new Reader(_data, _position);
            var shared = reader.Number();
            var more = reader.Bytes(reader.Number());
            more.CopyTo(global::System.MemoryExtensions.AsSpan(_word, shared));
            _length = shared + more.Length;
            var articles = reader.Number();
            Articles = articles >> 1;
            IsPlain = (articles & 1) == 0;
            Postings = reader.Bytes(reader.Number());
            _position = reader.Position;
            return true;
        }

        // The bytes that a word shares with the one before are also its own, so that it can be read again.
        private void SkipTo(global::System.ReadOnlySpan<byte> from)
        {
            var before = this;
            while (Next() && global::System.MemoryExtensions.SequenceCompareTo(Word, from) < 0)
            {
                before = this;
            }

            this = before;
        }

        private static int BlocksIn(global::System.ReadOnlySpan<byte> data) => Fixed(data, 0, CountWidth);

        private static int StartOf(global::System.ReadOnlySpan<byte> data, int block) => Fixed(data, CountWidth + (block * BlockWidth), BlockWidth);

        private static int EndOf(global::System.ReadOnlySpan<byte> data, int block) =>
            block + 1 < BlocksIn(data) ? StartOf(data, block + 1) : data.Length;

        /// <summary>The last chunk whose first word is not greater.</summary>
        private static int ChunkOf(global::System.ReadOnlySpan<byte> word)
        {
            var low = 0;
            var high = WordChunks.Count;
            var words = WordStarts;
            Verify(words, 0, words.Length);
            var starts = new Reader(words, 0);
            for (var chunk = 0; chunk < high; chunk++)
            {
                if (global::System.MemoryExtensions.SequenceCompareTo(starts.Bytes(starts.Number()), word) <= 0)
                {
                    low = chunk;
                }
                else
                {
                    break;
                }
            }

            return low;
        }

        private static int BlockOf(global::System.ReadOnlySpan<byte> data, global::System.ReadOnlySpan<byte> word)
        {
            var low = 0;
            var high = BlocksIn(data);
            while (high - low > 1)
            {
                var middle = (low + high) >>> 1;
                var reader = new Reader(data, StartOf(data, middle));
                reader.Number();
                if (global::System.MemoryExtensions.SequenceCompareTo(reader.Bytes(reader.Number()), word) <= 0)
                {
                    low = middle;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }
    }
}
