using System.Collections.Generic;

namespace Corpus.Abstractions;

/// <summary>One attribution: the content, the words that name its source, and the cue that ties them together.</summary>
public interface IQuote
{
    /// <summary>
    /// The article's name and where the content starts, in UTF-16 code units: <c>2009/summit@1234</c>. Stays the same while the
    /// article does; of several that start at one place, all but the first have their number added: <c>2009/summit@1234.2</c>. Never
    /// null.
    /// </summary>
    string Id { get; }

    /// <summary>How much of the content is in quotation marks.</summary>
    QuoteKind Kind { get; }

    /// <summary>
    /// A reader would call it a quote: words in quotation marks, a clause that somebody asserts, or an infinitive after a verb of
    /// speech.
    /// </summary>
    bool IsQuote { get; }

    /// <summary>The stance that the source takes, by the cue.</summary>
    AttributionType AttributionType { get; }

    /// <summary>What was said: the parts of a split quote joined by a space, without the outer quotation marks of a direct quote. Never null.</summary>
    string Text { get; }

    /// <summary>The number of words in <see cref="Text"/>: the stretches between spaces that hold a letter or a digit.</summary>
    int WordCount { get; }

    /// <summary>Where the content is in <see cref="IArticle.Text"/>, including quotation marks; one span, or several for a split quote. Never null.</summary>
    IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The passages in quotation marks, without the marks. Never null; empty for an indirect quote.</summary>
    IReadOnlyList<string> Verbatim { get; }

    /// <summary>The words that name the source; null when the article gives none.</summary>
    IMention? Source { get; }

    /// <summary>The words that say it is a quote: <c>said</c>, <c>according to</c>; null when the article gives none.</summary>
    IMention? Cue { get; }

    /// <summary>The person who said it; null for organisations, groups, unnamed and unknown sources.</summary>
    IPerson? Speaker { get; }

    /// <summary>What the source is.</summary>
    SourceKind SourceKind { get; }

    /// <summary>The source resolved to words: <c>Anna Moreno</c>, <c>one official</c>; null when there is none.</summary>
    string? SourceName { get; }

    /// <summary>The rule that attributed the quote.</summary>
    AttributionRule Rule { get; }

    /// <summary>How reliable the attribution is, as measured for its rule.</summary>
    Confidence Confidence { get; }

    /// <summary>The article that contains the quote.</summary>
    IArticle Article { get; }

    /// <summary>The paragraph in which the quote starts.</summary>
    IParagraph Paragraph { get; }

    /// <summary>The line of the file on which the quote starts, 1-based.</summary>
    int Line { get; }

    /// <summary>The sentence or sentences around the quote and its attribution. Never null.</summary>
    string Sentence { get; }

    /// <summary>Where <see cref="Sentence"/> is in <see cref="IArticle.Text"/>.</summary>
    TextSpan SentenceSpan { get; }

    /// <summary>Quotes with the same words in other articles of the corpus. Never null.</summary>
    IReadOnlyList<IQuote> Variants { get; }
}
