namespace Corpus.Abstractions;

/// <summary>A paragraph of an article, or another piece of its structure that stands alone: a headline, a byline, a caption.</summary>
public interface IParagraph
{
    /// <summary>The article it belongs to.</summary>
    IArticle Article { get; }

    /// <summary>What it is in the structure of the article.</summary>
    ParagraphKind Kind { get; }

    /// <summary>Where it is in <see cref="IArticle.Text"/>.</summary>
    TextSpan Range { get; }

    /// <summary>Its text, including markup. Never null.</summary>
    string Text { get; }
}
