using System;
using Corpus.Extraction.Collections;

namespace Corpus.Extraction.Input;

/// <summary>An article as it came: its name, its decoded text and what the project file says of it.</summary>
/// <param name="Name">The path below the corpus folder without extension, <c>/</c> between parts.</param>
/// <param name="Path">The same with extension; never absolute.</param>
/// <param name="Text">The decoded file, unchanged. Every position in later stages indexes it.</param>
internal sealed record ArticleFile(string Name, string Path, string Text, ArticleMetadata Metadata)
{
    private readonly string _text = Text;

    public string Text
    {
        get => Kept?.Read() ?? _text;
        init => _text = value;
    }

    public ReadingHints Hints { get; init; } = ReadingHints.None;

    /// <summary>Where the text is, if there are too many articles to hold all texts in memory: it is then read each time it is asked for.</summary>
    public IKeptText? Kept { get; init; }

    public bool Equals(ArticleFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Path == other.Path && Metadata == other.Metadata && Hints == other.Hints && Text == other.Text);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}

/// <summary>A text that is read when it is asked for.</summary>
internal interface IKeptText
{
    string Read();
}

/// <summary>What the project file says of an article; each value given wins over front matter, which wins over the text.</summary>
internal sealed record ArticleMetadata(
    string? Headline = null,
    string? Publisher = null,
    string? DatePublished = null,
    string? Url = null,
    EquatableArray<string> Authors = default,
    string? Language = null,
    EquatableArray<string> Keywords = default)
{
    /// <summary>All else that the item has, some of which may be values of declared fields.</summary>
    public EquatableArray<MetadataValue> Fields { get; init; }

    public static ArticleMetadata None { get; } = new();
}

/// <summary>A value that the project file gives, with its name.</summary>
internal readonly record struct MetadataValue(string Name, string Value);
