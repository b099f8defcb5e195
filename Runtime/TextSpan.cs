namespace CorpusNamespace;

/// <summary>A span of an article's text, in UTF-16 code units: <c>article.Text[span.Start..span.End]</c>.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.TextSpanConverter))]
internal readonly partial struct TextSpan : global::System.IEquatable<TextSpan>
{
    /// <summary>Makes a span from its bounds.</summary>
    /// <param name="start">The position of the first code unit.</param>
    /// <param name="end">The position after the last code unit.</param>
    public TextSpan(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The position of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The position after the last code unit.</summary>
    public int End { get; }

    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether both have the same bounds.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if both have the same bounds.</returns>
    public static bool operator ==(TextSpan left, TextSpan right) => left.Equals(right);

    /// <summary>Whether the bounds differ.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if the bounds differ.</returns>
    public static bool operator !=(TextSpan left, TextSpan right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextSpan other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Start, End);

    /// <summary>The bounds, as <c>10..25</c>.</summary>
    /// <returns>The bounds.</returns>
    public override string ToString() => global::System.FormattableString.Invariant($"{Start}..{End}");
}
