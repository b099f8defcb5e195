namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>The tables that link articles, people and quotes, in the order of their literals.</summary>
    private enum Link
    {
        Layout,
        ArticlePeople,
        PersonArticles,
        PersonQuotes,
        PersonNames,
        ArticleNames,
        VariantOf,
        Variants,
        NearDuplicateOf,
        NearDuplicates,
        Count,
    }

    private static readonly Chunks Links = new Chunks(ChunkKind.Links, (int)Link.Count);

    private static readonly CorpusLayout Layout = new CorpusLayout(Links[(int)Link.Layout]);

    private static global::System.ReadOnlySpan<byte> Table(Link link) => Links[(int)link];

    /// <summary>How many rows the corpus has, and which chunk holds which.</summary>
    private sealed class CorpusLayout
    {
        public CorpusLayout(global::System.ReadOnlySpan<byte> data)
        {
            if (data.IsEmpty)
            {
                // The data part was left out: an empty corpus.
                data = "######"u8;
            }

            var reader = new Reader(data, 0);
            var chunks = reader.Number();
            ArticleStarts = new int[chunks + 1];
            QuoteStarts = new int[chunks + 1];
            TextStarts = new int[chunks + 1];
            for (var i = 0; i < chunks; i++)
            {
                ArticleStarts[i + 1] = ArticleStarts[i] + reader.Number();
                QuoteStarts[i + 1] = QuoteStarts[i] + reader.Number();
                TextStarts[i + 1] = TextStarts[i] + reader.Number();
            }

            var peopleChunks = reader.Number();
            PersonStarts = new int[peopleChunks + 1];
            for (var i = 0; i < peopleChunks; i++)
            {
                PersonStarts[i + 1] = PersonStarts[i] + reader.Number();
            }

            Texts = new Chunks(ChunkKind.Text, TextStarts[chunks]);
            Articles = new Chunks(ChunkKind.Articles, chunks);
            People = new Chunks(ChunkKind.People, peopleChunks);
        }

        /// <summary>By chunk of articles: its first article.</summary>
        public int[] ArticleStarts { get; }

        /// <summary>By chunk of articles: its first quote.</summary>
        public int[] QuoteStarts { get; }

        /// <summary>By chunk of articles: the first chunk of text that belongs to it.</summary>
        public int[] TextStarts { get; }

        /// <summary>By chunk of people: its first person.</summary>
        public int[] PersonStarts { get; }

        public Chunks Texts { get; }

        public Chunks Articles { get; }

        public Chunks People { get; }

        public int ArticleCount => ArticleStarts[ArticleStarts.Length - 1];

        public int QuoteCount => QuoteStarts[QuoteStarts.Length - 1];

        public int PersonCount => PersonStarts[PersonStarts.Length - 1];

        /// <summary>The chunk that holds a row; chunks without rows are skipped.</summary>
        public static int ChunkOf(int[] starts, int row)
        {
            var low = 0;
            var high = starts.Length - 1;
            while (high - low > 1)
            {
                var middle = (low + high) >>> 1;
                if (starts[middle] <= row)
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
