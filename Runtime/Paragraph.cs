namespace CorpusNamespace;

/// <summary>A paragraph of an article, or another piece of its structure that stands alone: a headline, a byline, a caption.</summary>
[global::System.Diagnostics.DebuggerDisplay("{Kind}: {ToString(),nq}")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.ParagraphConverter))]
internal sealed partial class Paragraph
{
    private readonly CorpusStorage.Place _place;

    internal Paragraph(Article article, CorpusStorage.Place place, ParagraphKind kind)
    {
        Article = article;
        _place = place;
        Kind = kind;
    }

    /// <summary>The article it belongs to.</summary>
    public Article Article { get; }

    /// <summary>What it is in the structure of the article.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>Where it is in <see cref="Article.Text"/>.</summary>
    public TextSpan Range => _place.Span;

    /// <summary>Its text, including markup; decoded each time it is read.</summary>
    public string Text => Article.Decode(_place);

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
