namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // What a quote keeps of its head: the kind, and whether a reader would call it a quote.
    internal const int QuoteHeadBits = 3;
    internal const int IsQuoteBit = 4;
    private const int HeadMask = 7;

    /// <summary>The objects of all attributions by row, in a class of its own so that they take no room before they are asked for.</summary>
    private static class QuoteRows
    {
        public static readonly Quote?[] Objects = new Quote?[CountOf(Counted.Attributions)];

        /// <summary>The same array once every row has its object.</summary>
        public static Quote[]? Attributions;

        /// <summary>Those that a reader would call quotes.</summary>
        public static Quote[]? Quotes;
    }

    internal static Quote[] AllAttributions() => QuoteRows.Attributions ?? MakeAttributions();

    internal static Quote[] AllQuotes() => QuoteRows.Quotes ?? MakeQuotes();

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    private static Quote[] MakeAttributions()
    {
        Fill(QuoteRows.Objects, QuoteRows.Objects, 0, PersonRows.Objects, QuoteHeads, ArticleQuotes);
        return QuoteRows.Attributions = QuoteRows.Objects!;
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    private static Quote[] MakeQuotes()
    {
        if (QuoteRows.Quotes is null)
        {
            var quotes = new Quote?[CountOf(Counted.Quotes)];
            Fill(QuoteRows.Objects, quotes, IsQuoteBit, PersonRows.Objects, QuoteHeads, ArticleQuotes);
            QuoteRows.Quotes = quotes!;
        }

        return QuoteRows.Quotes;
    }

    // Compiled once and well instead of first badly, because it runs long before the runtime would think of that; and
    // kept small, because the first query waits until it is compiled.
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
    private static void Fill(
        Quote?[] rows, Quote?[] found, int bit, Person?[] persons, global::System.ReadOnlySpan<byte> heads, global::System.ReadOnlySpan<byte> starts)
    {
        var row = 0;
        var count = 0;
        var head = 1;
        for (var article = 0; row < rows.Length; article++)
        {
            var startWidth = starts[0] - Zero;
            var end = Fixed(starts, 1 + ((article + 1) * startWidth), startWidth);
            for (var index = 0; row < end; index++, row++)
            {
                var personWidth = heads[0] - Zero;
                var digit = heads[head] - Zero;
                if ((digit & bit) == bit)
                {
                    var person = Fixed(heads, head + 1, personWidth) - 1;
                    found[count++] = rows[row] ??= new Quote(article, index, digit & HeadMask, person < 0 ? null : (persons[person] ??= new Person(person)));
                }

                head += 1 + personWidth;
            }
        }
    }

    private static Quote QuoteAt(int row)
    {
        var article = 0;
        return QuoteAt(row, ref article);
    }

    // The article is one that does not come after that of the quote; then it is the quote's own, for the next.
    private static Quote QuoteAt(int row, ref int article) => QuoteRows.Objects[row] ?? MakeQuote(row, ref article);

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    private static Quote MakeQuote(int row, ref int article)
    {
        if (QuoteRows.Objects[row] is { } made)
        {
            return made;
        }

        article = ArticleOfQuote(row, article);
        var heads = QuoteHeads;
        var width = heads[0] - Zero;
        var head = 1 + (row * (1 + width));
        var person = Fixed(heads, head + 1, width) - 1;
        return QuoteRows.Objects[row] = new Quote(article, row - FirstQuoteOf(article), (heads[head] - Zero) & HeadMask, person < 0 ? null : PersonAt(person));
    }

    /// <summary>The article that holds a quote. Looked for in growing steps, since the next of a person's quotes is near the last.</summary>
    private static int ArticleOfQuote(int row, int from)
    {
        var articles = CountOf(Counted.Articles);
        var low = from;
        var step = 1;
        while (low + step < articles && FirstQuoteOf(low + step) <= row)
        {
            low += step;
            step *= 2;
        }

        var high = global::System.Math.Min(low + step, articles);
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (FirstQuoteOf(middle) <= row)
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

    internal static SourceKind SourceKindOf(int article, int index)
    {
        var heads = QuoteHeads;
        return (SourceKind)((heads[1 + ((FirstQuoteOf(article) + index) * (1 + heads[0] - Zero))] - Zero) >> QuoteHeadBits);
    }

    internal static Quote[] AttributionsOfArticle(int row)
    {
        var first = FirstQuoteOf(row);
        var attributions = new Quote[FirstQuoteOf(row + 1) - first];
        var article = row;
        for (var i = 0; i < attributions.Length; i++)
        {
            attributions[i] = QuoteAt(first + i, ref article);
        }

        return attributions;
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    internal static Quote[] AttributionsOfPerson(int row, ref Quote[]? known)
    {
        if (known is not null)
        {
            return known;
        }

        var rows = new Postings(PersonQuotes, row);
        var attributions = new Quote[rows.Count];
        var article = 0;
        for (var i = 0; i < attributions.Length; i++)
        {
            attributions[i] = QuoteAt(rows[i], ref article);
        }

        return known = attributions;
    }

    /// <summary>Those of some attributions that a reader would call quotes.</summary>
    internal static Quote[] QuotesAmong(global::System.Collections.Generic.IReadOnlyList<Quote> attributions)
    {
        var count = 0;
        for (var i = 0; i < attributions.Count; i++)
        {
            count += attributions[i].IsQuote ? 1 : 0;
        }

        var quotes = new Quote[count];
        count = 0;
        for (var i = 0; count < quotes.Length; i++)
        {
            if (attributions[i].IsQuote)
            {
                quotes[count++] = attributions[i];
            }
        }

        return quotes;
    }

    internal static Quote[] VariantsOf(int article, int index)
    {
        var row = FirstQuoteOf(article) + index;
        var group = ValueOf(VariantOf, row);
        if (group < 0)
        {
            return global::System.Array.Empty<Quote>();
        }

        var rows = new Postings(Variants, group);
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
}
