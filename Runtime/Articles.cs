namespace CorpusNamespace;

/// <summary>The articles of the corpus.</summary>
internal static partial class Articles
{
    /// <summary>Every article, ordinal by name. Never null.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Article> All => global::CorpusNamespace.CorpusStorage.AllArticles();

    /// <summary>Finds an article by its <see cref="Article.Name"/>, letter by letter.</summary>
    /// <param name="name">The path below the corpus folder without extension, <c>/</c> between parts.</param>
    /// <returns>The article, or null when there is none of that name.</returns>
    public static Article? Find(string name) => global::CorpusNamespace.CorpusStorage.FindArticle(name);
}
