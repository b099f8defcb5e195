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

    /// <summary>
    /// How many rows the corpus has, and which chunk holds which: count of chunks of articles, count of chunks of people,
    /// by chunk of articles its articles, quotes and chunks of text, by chunk of people its people.
    /// </summary>
    private sealed class CorpusLayout
    {
        public CorpusLayout(global::System.ReadOnlySpan<byte> data)
        {
            // Without the data part: an empty corpus.
            var chunks = data.IsEmpty ? 0 : Fixed(data, 0, CountWidth);
            var peopleChunks = data.IsEmpty ? 0 : Fixed(data, CountWidth, CountWidth);
            var position = 2 * CountWidth;
            ArticleStarts = new int[chunks + 1];
            QuoteStarts = new int[chunks + 1];
            TextStarts = new int[chunks + 1];
            PersonStarts = new int[peopleChunks + 1];
            for (var i = 1; i <= chunks; i++, position += 3 * CountWidth)
            {
                ArticleStarts[i] = ArticleStarts[i - 1] + Fixed(data, position, CountWidth);
                QuoteStarts[i] = QuoteStarts[i - 1] + Fixed(data, position + CountWidth, CountWidth);
                TextStarts[i] = TextStarts[i - 1] + Fixed(data, position + (2 * CountWidth), CountWidth);
            }

            for (var i = 1; i <= peopleChunks; i++, position += CountWidth)
            {
                PersonStarts[i] = PersonStarts[i - 1] + Fixed(data, position, CountWidth);
            }

            ArticleCount = ArticleStarts[chunks];
            QuoteCount = QuoteStarts[chunks];
            PersonCount = PersonStarts[peopleChunks];
            Texts = new Chunks(ChunkKind.Text, TextStarts[chunks]);
            Articles = new Chunks(ChunkKind.Articles, chunks);
            People = new Chunks(ChunkKind.People, peopleChunks);
        }

        /// <summary>By chunk of articles: its first article.</summary>
        public readonly int[] ArticleStarts;

        /// <summary>By chunk of articles: its first quote.</summary>
        public readonly int[] QuoteStarts;

        /// <summary>By chunk of articles: the first chunk of text that belongs to it.</summary>
        public readonly int[] TextStarts;

        /// <summary>By chunk of people: its first person.</summary>
        public readonly int[] PersonStarts;

        public readonly Chunks Texts;

        public readonly Chunks Articles;

        public readonly Chunks People;

        public readonly int ArticleCount;

        public readonly int QuoteCount;

        public readonly int PersonCount;

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
