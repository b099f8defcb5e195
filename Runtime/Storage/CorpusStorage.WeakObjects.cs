namespace CorpusNamespace;

/// <summary>Objects that are kept as long as somebody else keeps them: a large corpus has more than the memory takes.</summary>
internal static partial class CorpusStorage
{
    // Attributions between two ranks.
    private const int RankRows = 256;

    /// <summary>In a class of its own, so that they take no room before they are asked for.</summary>
    private static class Rows
    {
        public static readonly WeakRows<Article> Articles =
            new WeakRows<Article>(CountOf(Counted.Articles), static (row, block) => new Article(row) { Neighbours = block });

        public static readonly WeakRows<Person> People =
            new WeakRows<Person>(CountOf(Counted.People), static (row, block) => new Person(row) { Neighbours = block });

        public static readonly WeakRows<Quote> Quotes = new WeakRows<Quote>(CountOf(Counted.Attributions), static (row, block) =>
        {
            var quote = NewQuote(row, ArticleOfQuote(row, 0));
            quote.Neighbours = block;
            return quote;
        });
    }

    private static class Lists
    {
        public static readonly RowList<Article> Articles =
            new RowList<Article>(CountOf(Counted.Articles), ArticleAt, static () => Walk(Rows.Articles, CountOf(Counted.Articles)));

        public static readonly RowList<Person> People =
            new RowList<Person>(CountOf(Counted.People), PersonAt, static () => Walk(Rows.People, CountOf(Counted.People)));

        public static readonly RowList<Quote> Attributions =
            new RowList<Quote>(CountOf(Counted.Attributions), QuoteAt, static () => WalkQuotes(0));

        public static readonly RowList<Quote> Quotes =
            new RowList<Quote>(CountOf(Counted.Quotes), static index => QuoteAt(RowOfQuote(index)), static () => WalkQuotes(IsQuoteBit));
    }

    internal static Article ArticleAt(int row) => Rows.Articles.At(row);

    internal static Person PersonAt(int row) => Rows.People.At(row);

    internal static global::System.Collections.Generic.IReadOnlyList<Article> AllArticles() => Lists.Articles;

    internal static global::System.Collections.Generic.IReadOnlyList<Person> AllPeople() => Lists.People;

    internal static global::System.Collections.Generic.IReadOnlyList<Quote> AllAttributions() => Lists.Attributions;

    internal static global::System.Collections.Generic.IReadOnlyList<Quote> AllQuotes() => Lists.Quotes;

    internal static global::System.Collections.Generic.IReadOnlyList<Quote> AttributionsOfPerson(
        int row, ref global::System.Collections.Generic.IReadOnlyList<Quote>? known) => known ?? Once(ref known, ListOfPerson(row, areQuotes: false));

    internal static global::System.Collections.Generic.IReadOnlyList<Quote> QuotesOfPerson(
        int row, global::System.Collections.Generic.IReadOnlyList<Quote> attributions)
    {
        _ = attributions;
        return ListOfPerson(row, areQuotes: true);
    }

    private static RowList<Quote> ListOfPerson(int person, bool areQuotes) => new RowList<Quote>(
        RowsOfPerson(person, areQuotes).Count,
        index => QuoteAt(RowsOfPerson(person, areQuotes)[index]),
        () => WalkPerson(person, areQuotes));

    private static Postings RowsOfPerson(int person, bool areQuotes) => new Postings(areQuotes ? PersonSaid : PersonQuotes, person);

    private static global::System.Collections.Generic.IEnumerator<Quote> WalkPerson(int person, bool areQuotes)
    {
        // Rows are read in batches, because no reader of a table outlives the object that is returned.
        var batch = new int[RankRows];
        var article = 0;
        for (int start = 0, count; (count = ReadRows(person, areQuotes, start, batch)) > 0; start += count)
        {
            for (var i = 0; i < count; i++)
            {
                yield return QuoteAt(batch[i], ref article);
            }
        }
    }

    private static int ReadRows(int person, bool areQuotes, int start, int[] batch)
    {
        var rows = RowsOfPerson(person, areQuotes);
        var count = global::System.Math.Min(batch.Length, rows.Count - start);
        for (var i = 0; i < count; i++)
        {
            batch[i] = rows[start + i];
        }

        return count;
    }

    // The article is one that does not come after that of the quote; then it is the quote's own, for the next.
    private static Quote QuoteAt(int row, ref int article)
    {
        var block = Rows.Quotes.BlockOf(row);
        ref var known = ref block[row & WeakRows.Mask];
        if (known is not null)
        {
            return known;
        }

        article = ArticleOfQuote(row, article);
        var made = NewQuote(row, article);
        made.Neighbours = block;
        return Once(ref known, made);
    }

    private static global::System.Collections.Generic.IEnumerator<T> Walk<T>(WeakRows<T> rows, int count)
        where T : class
    {
        for (var row = 0; row < count; row++)
        {
            yield return rows.At(row);
        }
    }

    /// <summary>All attributions with a bit in their heads, in the order of rows.</summary>
    private static global::System.Collections.Generic.IEnumerator<Quote> WalkQuotes(int bit)
    {
        var count = CountOf(Counted.Attributions);
        var row = 0;
        for (var article = 0; row < count; article++)
        {
            for (var end = FirstQuoteOf(article + 1); row < end; row++)
            {
                if ((HeadOf(row, out _) & bit) == bit)
                {
                    var own = article;
                    yield return QuoteAt(row, ref own);
                }
            }
        }
    }

    /// <summary>The row of the quote that so many others come before.</summary>
    private static int RowOfQuote(int index)
    {
        var low = 0;
        var high = (CountOf(Counted.Attributions) / RankRows) + 1;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (RankAt(middle) <= index)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        var left = index - RankAt(low);
        for (var row = low * RankRows; ; row++)
        {
            if ((HeadOf(row, out _) & IsQuoteBit) != 0 && left-- == 0)
            {
                return row;
            }
        }
    }

    private static int RankAt(int block)
    {
        var ranks = QuoteRanks;
        var width = ranks[0] - Zero;
        Verify(ranks, 1 + (block * width), width);
        return Fixed(ranks, 1 + (block * width), width);
    }

    private static class WeakRows
    {
        public const int Bits = 6;
        public const int Mask = (1 << Bits) - 1;
    }

    /// <summary>
    /// Objects by row, in blocks. Each object keeps its block, so that all of a block stay as long as one of them is in use, and one weak
    /// reference does for them all. For several threads at a time.
    /// </summary>
    private sealed class WeakRows<T>
        where T : class
    {
        private readonly global::System.WeakReference<T?[]>?[] _blocks;
        private readonly global::System.Func<int, T?[], T> _make;

        /// <param name="count">How many rows there are.</param>
        /// <param name="make">Makes the object of a row, which has to keep the block.</param>
        public WeakRows(int count, global::System.Func<int, T?[], T> make)
        {
            _blocks = new global::System.WeakReference<T?[]>?[(count >> WeakRows.Bits) + 1];
            _make = make;
        }

        public T At(int row)
        {
            var block = BlockOf(row);
            ref var known = ref block[row & WeakRows.Mask];
            return known ?? Once(ref known, _make(row, block));
        }

        /// <summary>The block of a row.</summary>
        public T?[] BlockOf(int row)
        {
            var number = row >> WeakRows.Bits;
            return global::System.Threading.Volatile.Read(ref _blocks[number]) is { } known && known.TryGetTarget(out var block) ? block : MakeBlock(number);
        }

        private T?[] MakeBlock(int number)
        {
            lock (_blocks)
            {
                var known = _blocks[number];
                if (known is not null && known.TryGetTarget(out var other))
                {
                    return other;
                }

                var block = new T?[1 << WeakRows.Bits];
                if (known is null)
                {
                    global::System.Threading.Volatile.Write(ref _blocks[number], new global::System.WeakReference<T?[]>(block));
                }
                else
                {
                    known.SetTarget(block);
                }

                return block;
            }
        }
    }
}

// Their accessibility is that of the corpus, and stands where they are declared.
sealed partial class Article
{
    internal object? Neighbours;
}

sealed partial class Person
{
    internal object? Neighbours;
}

sealed partial class Quote
{
    internal object? Neighbours;
}
