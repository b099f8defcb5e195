using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>A quote by positions in its article's text.</summary>
/// <param name="Spans">Where the content stands, marks included.</param>
/// <param name="TextRange">The content's text where it is one stretch of the article; otherwise empty, and <paramref name="Text"/> has it.</param>
/// <param name="Text">The content's text where it is not one stretch (split quotes, markup or line breaks inside).</param>
/// <param name="Verbatim">The passages in quotation marks, marks off.</param>
/// <param name="Speaker">Index into the article's people, or -1.</param>
/// <param name="Paragraph">Index into the article's paragraphs.</param>
/// <param name="Line">Line of the first span, 1-based.</param>
/// <param name="Sentence">The sentences the content and its attribution are in.</param>
internal sealed record QuoteFact(
    QuoteKind Kind,
    EquatableArray<TextRange> Spans,
    TextRange TextRange,
    string? Text,
    EquatableArray<TextRange> Verbatim,
    TextRange? Source,
    MentionKind SourceMention,
    TextRange? Cue,
    int Speaker,
    SourceKind SourceKind,
    string? SourceName,
    AttributionRule Rule,
    Confidence Confidence,
    int Paragraph,
    int Line,
    TextRange Sentence)
{
    /// <summary>The stance that the source takes, by the cue.</summary>
    public AttributionType AttributionType { get; init; }

    /// <summary>A reader of the article would call it a quote.</summary>
    public bool IsQuote { get; init; }

    /// <summary>The same for quotes of the same words, whatever their case and punctuation; 0 for a quote of few words.</summary>
    public ulong WordsHash { get; init; }
}
