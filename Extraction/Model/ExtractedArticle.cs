using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;

namespace Corpus.Extraction.Model;

/// <summary>An article read at run time. One article is one object, so <c>==</c> compares; it never changes.</summary>
public sealed class ExtractedArticle : IArticle
{
    private readonly ArticleFacts _facts;

    internal ExtractedArticle(ArticleFacts facts)
    {
        _facts = facts;
        DatePublished = DateTime.TryParseExact(facts.Header.DatePublished, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
        Highlights = ReadOnly.From(facts.Header.Highlights);
        Keywords = ReadOnly.From(facts.Header.Keywords);
        Paragraphs = ReadOnly.Select(facts.Paragraphs, paragraph => new ExtractedParagraph(this, paragraph));
    }

    /// <inheritdoc/>
    public string Name => _facts.File.Name;

    /// <inheritdoc/>
    public string Path => _facts.File.Path;

    /// <inheritdoc/>
    public string? Headline => _facts.Header.Headline;

    /// <inheritdoc/>
    public IReadOnlyList<string> Highlights { get; }

    /// <inheritdoc/>
    public string? Dateline => _facts.Header.Dateline;

    /// <inheritdoc/>
    public string? Publisher => _facts.Header.Publisher;

    /// <inheritdoc/>
    public string? Url => _facts.Header.Url;

    /// <inheritdoc/>
    public DateTime? DatePublished { get; }

    /// <inheritdoc/>
    public string? Language => _facts.Header.Language;

    /// <inheritdoc/>
    public string? CopyrightNotice => _facts.Header.CopyrightNotice;

    /// <inheritdoc/>
    public IReadOnlyList<string> Keywords { get; }

    /// <summary>Who wrote the article, in the order of the byline.</summary>
    public IReadOnlyList<ExtractedPerson> Authors { get; internal set; } = [];

    /// <inheritdoc/>
    public int WordCount => _facts.WordCount;

    /// <inheritdoc/>
    public string Text => _facts.File.Text;

    /// <summary>The paragraphs and the other pieces of the article, in order.</summary>
    public IReadOnlyList<ExtractedParagraph> Paragraphs { get; }

    /// <summary>The quotes of the article as a reader means the word, in order.</summary>
    public IReadOnlyList<ExtractedQuote> Quotes { get; internal set; } = [];

    /// <summary>Every attribution of the article, including its quotes, in order.</summary>
    public IReadOnlyList<ExtractedQuote> Attributions { get; internal set; } = [];

    /// <summary>The people whom the article names, each once.</summary>
    public IReadOnlyList<ExtractedPerson> People { get; internal set; } = [];

    /// <summary>Other articles of the same corpus with nearly the same text, ordinal by name.</summary>
    public IReadOnlyList<ExtractedArticle> NearDuplicates { get; internal set; } = [];

    IReadOnlyList<IPerson> IArticle.Authors => Authors;

    IReadOnlyList<IParagraph> IArticle.Paragraphs => Paragraphs;

    IReadOnlyList<IQuote> IArticle.Quotes => Quotes;

    IReadOnlyList<IQuote> IArticle.Attributions => Attributions;

    IReadOnlyList<IPerson> IArticle.People => People;

    IReadOnlyList<IArticle> IArticle.NearDuplicates => NearDuplicates;

    /// <summary>The headline; the name when there is none.</summary>
    /// <returns>The headline or the name.</returns>
    public override string ToString() => Headline ?? Name;
}
