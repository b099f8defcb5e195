namespace CorpusNamespace;

/// <summary>Words of an article that name somebody or something: a name, a pronoun, a description, or the cue of a quote.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.MentionConverter))]
internal readonly partial struct Mention : global::System.IEquatable<Mention>
{
    private readonly CorpusStorage.Place _place;

    internal Mention(Article article, CorpusStorage.Place place, MentionKind kind)
    {
        Article = article;
        _place = place;
        Kind = kind;
    }

    /// <summary>The article that contains the words.</summary>
    public Article Article { get; }

    /// <summary>What kind of words they are.</summary>
    public MentionKind Kind { get; }

    /// <summary>Where the words are in <see cref="Article.Text"/>.</summary>
    public TextSpan Span => _place.Span;

    /// <summary>The words as written in the article, including markup between them; decoded each time they are read.</summary>
    public string Text => Article is null ? string.Empty : Article.Decode(_place);

    /// <summary>Whether both are the same words at the same place.</summary>
    /// <param name="left">One mention.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if both are the same words at the same place.</returns>
    public static bool operator ==(Mention left, Mention right) => left.Equals(right);

    /// <summary>Whether the mentions differ.</summary>
    /// <param name="left">One mention.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if the mentions differ.</returns>
    public static bool operator !=(Mention left, Mention right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Mention other) => ReferenceEquals(Article, other.Article) && Span == other.Span && Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Mention other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Article, Span);

    /// <summary>The words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Text;
}
