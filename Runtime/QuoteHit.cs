namespace CorpusNamespace;

/// <summary>A quote that a search has found.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.QuoteHitConverter))]
internal readonly partial struct QuoteHit : global::System.IEquatable<QuoteHit>
{
    private readonly CorpusStorage.SearchedText? _matched;

    internal QuoteHit(Quote quote, double score, CorpusStorage.SearchedText matched)
    {
        Quote = quote;
        Score = score;
        _matched = matched;
    }

    /// <summary>The quote.</summary>
    public Quote Quote { get; }

    /// <summary>How well it fits the query, by BM25: zero or more, and comparable only within one answer.</summary>
    public double Score { get; }

    /// <summary>
    /// Where the words and phrases of the query are within the quote, as places in its article's <see cref="Article.Text"/>, in order and
    /// without overlaps, in UTF-16 code units. Never null; looked for each time they are read.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<TextSpan> Spans =>
        _matched is null ? global::System.Array.Empty<TextSpan>() : _matched.SpansIn(Quote);

    /// <summary>Whether both are the same quote with the same score.</summary>
    /// <param name="left">One hit.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if both are the same.</returns>
    public static bool operator ==(QuoteHit left, QuoteHit right) => left.Equals(right);

    /// <summary>Whether the hits differ.</summary>
    /// <param name="left">One hit.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if the hits differ.</returns>
    public static bool operator !=(QuoteHit left, QuoteHit right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(QuoteHit other) => ReferenceEquals(Quote, other.Quote) && Score.Equals(other.Score);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuoteHit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Quote, Score);

    /// <summary>The quote as text.</summary>
    /// <returns>The quote as text.</returns>
    public override string ToString() => Quote is null ? string.Empty : Quote.ToString();
}
