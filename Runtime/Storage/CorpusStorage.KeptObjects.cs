namespace CorpusNamespace;

/// <summary>Objects that are kept once they are made, by row, in classes of their own so that they take no room before they are asked for.</summary>
internal static partial class CorpusStorage
{
    private static class ArticleRows
    {
        public static readonly Article?[] Objects = new Article?[CountOf(Counted.Articles)];

        /// <summary>The same array once every row has its object.</summary>
        public static Article[]? All;
    }

    private static class PersonRows
    {
        public static readonly Person?[] Objects = new Person?[CountOf(Counted.People)];

        /// <summary>The same array once every row has its object.</summary>
        public static Person[]? All;
    }

    private static class QuoteRows
    {
        public static readonly Quote?[] Objects = new Quote?[CountOf(Counted.Attributions)];

        /// <summary>The same array once every row has its object.</summary>
        public static Quote[]? Attributions;

        /// <summary>Those that a reader would call quotes.</summary>
        public static Quote[]? Quotes;
    }

    internal static Article ArticleAt(int row) => ArticleRows.Objects[row] ?? MakeArticle(row);

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    private static Article MakeArticle(int row) => ArticleRows.Objects[row] ?? (ArticleRows.Objects[row] = new Article(row));

    internal static Article[] AllArticles()
    {
        if (ArticleRows.All is { } made)
        {
            return made;
        }

        for (var row = 0; row < ArticleRows.Objects.Length; row++)
        {
            ArticleAt(row);
        }

        return ArticleRows.All = ArticleRows.Objects!;
    }

    internal static Person PersonAt(int row) => PersonRows.Objects[row] ?? MakePerson(row);

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    private static Person MakePerson(int row) => PersonRows.Objects[row] ?? (PersonRows.Objects[row] = new Person(row));

    internal static Person[] AllPeople()
    {
        if (PersonRows.All is { } made)
        {
            return made;
        }

        for (var row = 0; row < PersonRows.Objects.Length; row++)
        {
            PersonAt(row);
        }

        return PersonRows.All = PersonRows.Objects!;
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
        return QuoteRows.Objects[row] = NewQuote(row, article);
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    internal static global::System.Collections.Generic.IReadOnlyList<Quote> AttributionsOfPerson(
        int row, ref global::System.Collections.Generic.IReadOnlyList<Quote>? known)
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

    internal static Quote[] QuotesOfPerson(int row, global::System.Collections.Generic.IReadOnlyList<Quote> attributions)
    {
        _ = row;
        return QuotesAmong(attributions);
    }
}
