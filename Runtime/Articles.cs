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
}
