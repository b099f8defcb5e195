namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>The quote objects by row, in a class of its own so that they take no room before they are asked for.</summary>
    private static class QuoteRows
    {
        public static readonly Quote?[] Objects = new Quote?[Layout.QuoteCount];

        /// <summary>The same array once every row has its object.</summary>
        public static Quote[]? All;
    }

    internal static Quote[] AllQuotes()
    {
        if (QuoteRows.All is { } made)
        {
            return made;
        }

        FillQuotes();
        return QuoteRows.All = QuoteRows.Objects!;
    }

    private static void FillQuotes()
    {
        var links = Table(Link.ArticlePeople);
        for (var chunk = 0; chunk + 1 < Layout.ArticleStarts.Length; chunk++)
        {
            var data = Layout.Articles[chunk];
            var row = Layout.QuoteStarts[chunk];
            var entry = 0;
            for (var article = Layout.ArticleStarts[chunk]; article < Layout.ArticleStarts[chunk + 1]; article++)
            {
                var start = Fixed(data, entry + DirectoryWidth, DirectoryWidth);
                entry += DirectoryEntry;
                var end = Layout.QuoteStarts[chunk] + Fixed(data, entry + (2 * DirectoryWidth), DirectoryWidth);
                FillArticle(data, start, article, row, end, links, Postings.FirstOf(links, article), Fixed(links, 1, 1));
                row = end;
            }
        }
    }

    // Compiled once and well instead of first badly, because it runs long before the runtime would think of that; and
    // kept small, because the first query waits until it is compiled.
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
    private static void FillArticle(
        global::System.ReadOnlySpan<byte> data, int start, int article, int row, int end, global::System.ReadOnlySpan<byte> links, int people, int personWidth)
    {
        var quotes = QuoteRows.Objects;
        var persons = PersonRows.Objects;
        var speakerWidth = Fixed(data, start, 1);
        var headWidth = 1 + speakerWidth + Fixed(data, start + 1, 1);
        var head = start + 2;
        for (var index = 0; row < end; index++, row++, head += headWidth)
        {
            if (quotes[row] is null)
            {
                var speaker = Fixed(data, head + 1, speakerWidth) - 1;
                Person? person = null;
                if (speaker >= 0)
                {
                    var personRow = Fixed(links, people + (speaker * personWidth), personWidth);
                    person = persons[personRow] ?? MakePerson(personRow);
                }

                var made = new Quote(article, index, (QuoteKind)((data[head] - Zero) & 3), person);
                global::System.Threading.Interlocked.CompareExchange(ref quotes[row], made, null);
            }
        }
    }

    private static Quote QuoteAt(int row)
    {
        if (QuoteRows.Objects[row] is { } made)
        {
            return made;
        }

        var chunk = CorpusLayout.ChunkOf(Layout.QuoteStarts, row);
        var data = Layout.Articles[chunk];
        var wanted = row - Layout.QuoteStarts[chunk];
        var low = 0;
        var high = Layout.ArticleStarts[chunk + 1] - Layout.ArticleStarts[chunk];
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (Fixed(data, (middle * DirectoryEntry) + (2 * DirectoryWidth), DirectoryWidth) <= wanted)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        var entry = low * DirectoryEntry;
        var article = Layout.ArticleStarts[chunk] + low;
        var heads = new QuoteHeads(data, Fixed(data, entry + DirectoryWidth, DirectoryWidth));
        var index = wanted - Fixed(data, entry + (2 * DirectoryWidth), DirectoryWidth);
        return Once(ref QuoteRows.Objects[row], heads.Make(article, index, new Postings(Table(Link.ArticlePeople), article)));
    }

    internal static Quote[] QuotesOfArticle(int row)
    {
        var record = new ArticleRecord(row);
        var quotes = new Quote[record.QuoteCount];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = QuoteAt(record.FirstQuote + i);
        }

        return quotes;
    }

    internal static Quote[] QuotesOfPerson(int row)
    {
        var rows = new Postings(Table(Link.PersonQuotes), row);
        var quotes = new Quote[rows.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = QuoteAt(rows[i]);
        }

        return quotes;
    }

    internal static Quote[] VariantsOf(int article, int index)
    {
        var row = new ArticleRecord(article).FirstQuote + index;
        var group = ValueOf(Table(Link.VariantOf), row);
        if (group < 0)
        {
            return global::System.Array.Empty<Quote>();
        }

        var rows = new Postings(Table(Link.Variants), group);
        var variants = new global::System.Collections.Generic.List<Quote>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] != row)
            {
                variants.Add(QuoteAt(rows[i]));
            }
        }

        return variants.ToArray();
    }

    /// <summary>
    /// The start of an article's quotes: digits of a speaker, digits of an offset, then by quote the kinds (one digit),
    /// the speaker plus one by the article's own people, and where its record starts.
    /// </summary>
    private readonly ref struct QuoteHeads
    {
        private readonly global::System.ReadOnlySpan<byte> _data;
        private readonly int _start;
        private readonly int _speakerWidth;
        private readonly int _offsetWidth;

        public QuoteHeads(global::System.ReadOnlySpan<byte> data, int start)
        {
            _data = data;
            _speakerWidth = Fixed(data, start, 1);
            _offsetWidth = Fixed(data, start + 1, 1);
            _start = start;
        }

        public Quote Make(int article, int index, Postings people)
        {
            var head = HeadOf(index);
            var speaker = Fixed(_data, head + 1, _speakerWidth) - 1;
            return new Quote(article, index, (QuoteKind)(Fixed(_data, head, 1) & 3), speaker < 0 ? null : PersonAt(people[speaker]));
        }

        public SourceKind SourceKindOf(int index) => (SourceKind)(Fixed(_data, HeadOf(index), 1) >> 2);

        public Reader RecordOf(int index) =>
            new Reader(_data, _start + Fixed(_data, HeadOf(index) + 1 + _speakerWidth, _offsetWidth));

        private int HeadOf(int index) => _start + 2 + (index * (1 + _speakerWidth + _offsetWidth));
    }
}
