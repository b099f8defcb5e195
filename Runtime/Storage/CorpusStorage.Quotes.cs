namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // What a quote keeps of its head: the kind, and whether a reader would call it a quote.
    internal const int QuoteHeadBits = 3;
    internal const int IsQuoteBit = 4;
    private const int HeadMask = 7;

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

    /// <summary>The kinds of a quote, and the row of its speaker or -1.</summary>
    private static int HeadOf(int row, out int person)
    {
        var heads = QuoteHeads;
        var width = heads[0] - Zero;
        var head = 1 + (row * (1 + width));
        Verify(heads, head, 1 + width);
        person = Fixed(heads, head + 1, width) - 1;
        return heads[head] - Zero;
    }

    private static Quote NewQuote(int row, int article)
    {
        var head = HeadOf(row, out var person);
        return new Quote(article, row - FirstQuoteOf(article), head & HeadMask, person < 0 ? null : PersonAt(person));
    }

    private static Quote QuoteAt(int row)
    {
        var article = 0;
        return QuoteAt(row, ref article);
    }

    internal static SourceKind SourceKindOf(int article, int index)
    {
        return (SourceKind)(HeadOf(FirstQuoteOf(article) + index, out _) >> QuoteHeadBits);
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
