namespace CorpusNamespace;

/// <summary>A passage in quotation marks that is not a quote.</summary>
[global::System.Diagnostics.DebuggerDisplay("{Reason}: {ToString(),nq}")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.RefusedPassageConverter))]
internal readonly partial struct RefusedPassage : global::System.IEquatable<RefusedPassage>
{
    private readonly CorpusStorage.Place _place;

    internal RefusedPassage(Article article, CorpusStorage.Place place, RefusalReason reason)
    {
        Article = article;
        _place = place;
        Reason = reason;
    }

    /// <summary>The article that contains it.</summary>
    public Article Article { get; }

    /// <summary>Where it is in <see cref="Article.Text"/>, including its quotation marks.</summary>
    public TextSpan Span => _place.Span;

    /// <summary>Its text as written in the article, including quotation marks and markup; decoded each time it is read.</summary>
    public string Text => Article is null ? string.Empty : Article.Decode(_place);

    /// <summary>Why it is not a quote.</summary>
    public RefusalReason Reason { get; }

    /// <summary>Whether both are the same passage.</summary>
    /// <param name="left">One passage.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if both are the same passage.</returns>
    public static bool operator ==(RefusedPassage left, RefusedPassage right) => left.Equals(right);

    /// <summary>Whether the passages differ.</summary>
    /// <param name="left">One passage.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if the passages differ.</returns>
    public static bool operator !=(RefusedPassage left, RefusedPassage right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RefusedPassage other) => ReferenceEquals(Article, other.Article) && Span == other.Span && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RefusedPassage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Article, Span);

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
