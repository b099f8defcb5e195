using Corpus.Abstractions;

namespace Corpus.Extraction.Model;

/// <summary>A paragraph of an article read at run time, or another piece of its structure that stands alone.</summary>
public sealed class ExtractedParagraph : IParagraph
{
    private readonly Paragraph _paragraph;

    internal ExtractedParagraph(ExtractedArticle article, Paragraph paragraph)
    {
        Article = article;
        _paragraph = paragraph;
    }

    /// <summary>The article it belongs to.</summary>
    public ExtractedArticle Article { get; }

    /// <inheritdoc/>
    public ParagraphKind Kind => _paragraph.Kind;

    /// <inheritdoc/>
    public TextSpan Range => new(_paragraph.Range.Start, _paragraph.Range.End);

    /// <inheritdoc/>
    public string Text => _paragraph.Range.Of(Article.Text);

    IArticle IParagraph.Article => Article;

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
