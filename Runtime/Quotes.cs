namespace CorpusNamespace;

/// <summary>Who said what: the quotes of the corpus, and all its attributions.</summary>
internal static partial class Quotes
{
    /// <summary>
    /// Every quote as a reader means the word, in the order of articles and positions: words in quotation marks that somebody says,
    /// a clause that somebody asserts (<c>said the vote was lost</c>), or an infinitive after a verb of speech (<c>vowed to
    /// appeal</c>). Never null.
    /// </summary>
    public static global::System.Collections.Generic.IReadOnlyList<Quote> All => global::CorpusNamespace.CorpusStorage.AllQuotes();

    /// <summary>
    /// Every attribution, including those of <see cref="All"/>, in the order of articles and positions: also what somebody thinks,
    /// knows or wants, and what somebody praises or criticizes. Never null.
    /// </summary>
    public static global::System.Collections.Generic.IReadOnlyList<Quote> Attributions => global::CorpusNamespace.CorpusStorage.AllAttributions();

    /// <summary>Finds an attribution by its <see cref="Quote.Id"/>.</summary>
    /// <param name="id">The id: <c>2009/summit@1234</c>.</param>
    /// <returns>The quote or other attribution, or null when the corpus has none of that id.</returns>
    public static Quote? Find(string id) => global::CorpusNamespace.CorpusStorage.FindQuote(id);

    /// <summary>
    /// Finds the quotes of <see cref="All"/> with all words of a query in their content, best first. The query is one of
    /// <see cref="Articles.Search"/>; <c>speaker:</c> asks who says it, the other filters ask for the article.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <returns>The quotes; none when the query is empty. Never null.</returns>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static global::System.Collections.Generic.IReadOnlyList<QuoteHit> Search(string query) =>
        global::CorpusNamespace.CorpusStorage.SearchQuotes(query);
}
