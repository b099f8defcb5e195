namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    internal static global::System.Collections.Generic.IReadOnlyList<ArticleHit> SearchArticles(string query)
    {
        var parsed = SearchQuery.Parse(query);
        if (!parsed.IsPositive)
        {
            return global::System.Array.Empty<ArticleHit>();
        }

        var found = Find(parsed, forQuotes: false);
        var filters = parsed.Filters.Count == 0 ? null : new SearchFilters(parsed.Filters);
        var keys = new ulong[found.Count];
        var count = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (filters is null || filters.Admit(ArticleAt(found.Rows[i])))
            {
                keys[count++] = RankedNumbers.KeyOf(found.Scores[i], found.Rows[i]);
            }
        }

        found.Return();
        if (count < keys.Length)
        {
            global::System.Array.Resize(ref keys, count);
        }

        var matched = new SearchedText(parsed.Parts);
        return new Hits<ArticleHit>(keys, (row, score) => new ArticleHit(ArticleAt(row), score, matched));
    }

    internal static global::System.Collections.Generic.IReadOnlyList<QuoteHit> SearchQuotes(string query)
    {
        var parsed = SearchQuery.Parse(query);
        if (!parsed.IsPositive)
        {
            return global::System.Array.Empty<QuoteHit>();
        }

        var articles = Find(parsed, forQuotes: true);
        var filters = new SearchFilters(parsed.Filters);
        var quotes = new global::System.Collections.Generic.List<Quote>();
        var keys = new global::System.Collections.Generic.List<ulong>();
        var matcher = new WordMatcher(parsed.Parts);
        var found = new Progress(parsed.Parts);
        for (var i = 0; i < articles.Count; i++)
        {
            var article = ArticleAt(articles.Rows[i]);
            if (!filters.AdmitArticleOf(article))
            {
                continue;
            }

            foreach (var quote in article.Quotes)
            {
                if (!filters.AdmitSpeaker(quote.Speaker))
                {
                    continue;
                }

                found.Restart();
                quote.Record.ReadWords(matcher, found);
                if (found.HasAll(parsed.Parts))
                {
                    keys.Add(RankedNumbers.KeyOf((float)articles.Ranking.OfQuote(found), quotes.Count));
                    quotes.Add(quote);
                }
            }
        }

        articles.Return();
        var matched = new SearchedText(parsed.Parts);
        return new Hits<QuoteHit>(keys.ToArray(), (number, score) => new QuoteHit(quotes[number], score, matched));
    }

    private static FoundArticles Find(SearchQuery query, bool forQuotes) =>
        HasWordIndex ? SearchByIndex.Find(query, forQuotes) : SearchByScan.Find(query, forQuotes);
}
