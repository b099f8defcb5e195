namespace CorpusNamespace;

/// <summary>The articles of the corpus.</summary>
internal static partial class Articles
{
    /// <summary>Every article, sorted by name (ordinal). Never null.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Article> All => global::CorpusNamespace.CorpusStorage.AllArticles();

    /// <summary>Finds an article by its <see cref="Article.Name"/>; spaces around it do not count.</summary>
    /// <param name="name">The path below the corpus folder without its extension, with <c>/</c> between its parts.</param>
    /// <returns>The article, or null when none has that name.</returns>
    public static Article? Find(string name) => global::CorpusNamespace.CorpusStorage.FindArticle(name);

    /// <summary>
    /// Finds the articles with all words of a query, best first. Apart from words it understands <c>"phrases"</c>, <c>-exclusion</c>,
    /// <c>prefix*</c>, <c>=exact</c>, <c>speaker:</c>, <c>publisher:</c>, <c>from:</c>, <c>to:</c> and declared fields; whatever is none
    /// of these is read as words.
    /// </summary>
    /// <param name="query">The query. Words are found in all their forms, whatever their case and accents.</param>
    /// <returns>The articles; none when the query is empty. Never null.</returns>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static global::System.Collections.Generic.IReadOnlyList<ArticleHit> Search(string query) =>
        global::CorpusNamespace.CorpusStorage.SearchArticles(query);
}
