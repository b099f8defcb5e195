namespace Corpus.Abstractions;

/// <summary>Words of an article that name somebody or something: a name, a pronoun, a description, or the cue of a quote.</summary>
public interface IMention
{
    /// <summary>The article that contains the words.</summary>
    IArticle Article { get; }

    /// <summary>What kind of words they are.</summary>
    MentionKind Kind { get; }

    /// <summary>Where the words are in <see cref="IArticle.Text"/>.</summary>
    TextSpan Span { get; }

    /// <summary>The words as written in the article, including markup between them. Never null.</summary>
    string Text { get; }
}
