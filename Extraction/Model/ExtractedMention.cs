using Corpus.Abstractions;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>Words of an article read at run time that name somebody or something, or are the cue of a quote.</summary>
public sealed class ExtractedMention : IMention
{
    private readonly TextRange _range;

    internal ExtractedMention(ExtractedArticle article, TextRange range, MentionKind kind)
    {
        Article = article;
        _range = range;
        Kind = kind;
    }

    /// <summary>The article that has the words.</summary>
    public ExtractedArticle Article { get; }

    /// <inheritdoc/>
    public MentionKind Kind { get; }

    /// <inheritdoc/>
    public TextSpan Span => new(_range.Start, _range.End);

    /// <inheritdoc/>
    public string Text => _range.Of(Article.Text);

    IArticle IMention.Article => Article;

    /// <summary>The words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Text;
}
