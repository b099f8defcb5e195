namespace CorpusNamespace;

/// <summary>An article that a search has found.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.ArticleHitConverter))]
internal readonly partial struct ArticleHit : global::System.IEquatable<ArticleHit>
{
    private readonly CorpusStorage.SearchedText? _matched;

    internal ArticleHit(Article article, double score, CorpusStorage.SearchedText matched)
    {
        Article = article;
        Score = score;
        _matched = matched;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>How well it fits the query, by BM25: zero or more, and comparable only within one answer.</summary>
    public double Score { get; }

    /// <summary>
    /// Where the words and phrases of the query are in <see cref="Article.Text"/>, in order and without overlaps, in UTF-16 code units. Never null; looked
    /// for each time they are read.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<TextSpan> Spans =>
        _matched is null ? global::System.Array.Empty<TextSpan>() : _matched.SpansIn(Article);

    /// <summary>Whether both are the same article with the same score.</summary>
    /// <param name="left">One hit.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if both are the same.</returns>
    public static bool operator ==(ArticleHit left, ArticleHit right) => left.Equals(right);

    /// <summary>Whether the hits differ.</summary>
    /// <param name="left">One hit.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if the hits differ.</returns>
    public static bool operator !=(ArticleHit left, ArticleHit right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ArticleHit other) => ReferenceEquals(Article, other.Article) && Score.Equals(other.Score);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleHit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Article, Score);

    /// <summary>The article as text.</summary>
    /// <returns>The article as text.</returns>
    public override string ToString() => Article is null ? string.Empty : Article.ToString();
}
