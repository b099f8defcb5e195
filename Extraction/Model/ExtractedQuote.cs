using System.Collections.Generic;
using System.Threading;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>
/// One attribution of an article read at run time: source, cue, content. One quote is one object, so <c>==</c> compares.
/// Its texts are taken from the article's at each read.
/// </summary>
public sealed class ExtractedQuote : IQuote
{
    private readonly QuoteFact _fact;
    private IReadOnlyList<ExtractedQuote>? _variants;

    internal ExtractedQuote(ExtractedArticle article, QuoteFact fact, string id, string? sourceName, ExtractedPerson? speaker)
    {
        _fact = fact;
        Id = id;
        Article = article;
        Speaker = speaker;
        SourceName = sourceName;
        Spans = ReadOnly.Select(fact.Spans, range => new TextSpan(range.Start, range.End));
        Verbatim = ReadOnly.Select(fact.Verbatim, range => range.Of(article.Text));
        Source = fact.Source is { } source ? new(article, source, fact.SourceMention) : null;
        Cue = fact.Cue is { } cue ? new(article, cue, MentionKind.Nominal) : null;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public QuoteKind Kind => _fact.Kind;

    /// <inheritdoc/>
    public bool IsQuote => _fact.IsQuote;

    /// <inheritdoc/>
    public AttributionType AttributionType => _fact.AttributionType;

    /// <inheritdoc/>
    public string Text => _fact.Text ?? _fact.TextRange.Of(Article.Text);

    /// <inheritdoc/>
    public int WordCount => WordCounter.Count(Text);

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Verbatim { get; }

    /// <summary>The words that name the source; null when the article does without.</summary>
    public ExtractedMention? Source { get; }

    /// <summary>The words that say it is a quote; null when the article does without.</summary>
    public ExtractedMention? Cue { get; }

    /// <summary>The person who said it; null for organisations, groups, unnamed and unknown sources.</summary>
    public ExtractedPerson? Speaker { get; }

    /// <inheritdoc/>
    public SourceKind SourceKind => _fact.SourceKind;

    /// <inheritdoc/>
    public string? SourceName { get; }

    /// <inheritdoc/>
    public AttributionRule Rule => _fact.Rule;

    /// <inheritdoc/>
    public Confidence Confidence => _fact.Confidence;

    /// <summary>The article that has the quote.</summary>
    public ExtractedArticle Article { get; }

    /// <summary>The paragraph in which the quote starts.</summary>
    public ExtractedParagraph Paragraph => Article.Paragraphs[_fact.Paragraph];

    /// <inheritdoc/>
    public int Line => _fact.Line;

    /// <inheritdoc/>
    public string Sentence => _fact.Sentence.Of(Article.Text);

    /// <inheritdoc/>
    public TextSpan SentenceSpan => new(_fact.Sentence.Start, _fact.Sentence.End);

    /// <summary>Quotes of the same words in other articles.</summary>
    public IReadOnlyList<ExtractedQuote> Variants => _variants ?? Interlocked.CompareExchange(ref _variants, Others(), null) ?? _variants;

    /// <summary>All quotes of the same words, this one among them; by far most quotes are alone, so the others are listed when asked for.</summary>
    internal IReadOnlyList<ExtractedQuote> SameWords { get; set; } = [];

    IMention? IQuote.Source => Source;

    IMention? IQuote.Cue => Cue;

    IPerson? IQuote.Speaker => Speaker;

    IArticle IQuote.Article => Article;

    IParagraph IQuote.Paragraph => Paragraph;

    IReadOnlyList<IQuote> IQuote.Variants => Variants;

    /// <summary>The source and what it said, for people to read.</summary>
    /// <returns>Source and text.</returns>
    public override string ToString() => SourceName is { } source ? source + ": " + Text : Text;

    private IReadOnlyList<ExtractedQuote> Others()
    {
        var others = new List<ExtractedQuote>(SameWords.Count);
        foreach (var quote in SameWords)
        {
            if (quote != this)
            {
                others.Add(quote);
            }
        }

        return others.AsReadOnly();
    }
}
