using System;
using System.Collections.Generic;

namespace Corpus.Abstractions;

/// <summary>An article of any corpus.</summary>
public interface IArticle
{
    /// <summary>The path below the corpus folder without its extension, with <c>/</c> between its parts: the article's id. Never null.</summary>
    string Name { get; }

    /// <summary>The same path with its extension; never absolute, never null.</summary>
    string Path { get; }

    /// <summary>The headline, or null when the article has none.</summary>
    string? Headline { get; }

    /// <summary>The summary points above the text. Never null.</summary>
    IReadOnlyList<string> Highlights { get; }

    /// <summary>The place that the article is reported from, as written before the text; or null.</summary>
    string? Dateline { get; }

    /// <summary>Who published the article, or null when nothing says so.</summary>
    string? Publisher { get; }

    /// <summary>The address of the article, or null when nothing says so.</summary>
    string? Url { get; }

    /// <summary>
    /// The day of publication, at midnight and of unspecified kind; null unless the article, its front matter or the project
    /// says it expressly.
    /// </summary>
    DateTime? DatePublished { get; }

    /// <summary>The language as a BCP 47 tag, such as <c>en</c>; or null when nothing says so.</summary>
    string? Language { get; }

    /// <summary>The copyright line, or null when there is none.</summary>
    string? CopyrightNotice { get; }

    /// <summary>The keywords that the front matter or the project gives. Never null.</summary>
    IReadOnlyList<string> Keywords { get; }

    /// <summary>Who wrote the article, in the order of the byline. Never null.</summary>
    IReadOnlyList<IPerson> Authors { get; }

    /// <summary>The number of words in the text.</summary>
    int WordCount { get; }

    /// <summary>The text of the file, unchanged: every position counts its UTF-16 code units. Never null.</summary>
    string Text { get; }

    /// <summary>The paragraphs and the other pieces of the article, in order. Never null.</summary>
    IReadOnlyList<IParagraph> Paragraphs { get; }

    /// <summary>The quotes of the article as a reader means the word, in order. Never null.</summary>
    IReadOnlyList<IQuote> Quotes { get; }

    /// <summary>Every attribution of the article, including its quotes, in order. Never null.</summary>
    IReadOnlyList<IQuote> Attributions { get; }

    /// <summary>The people named in the article, each once. Never null.</summary>
    IReadOnlyList<IPerson> People { get; }

    /// <summary>Other articles of the corpus with nearly the same text, sorted by name (ordinal). Never null.</summary>
    IReadOnlyList<IArticle> NearDuplicates { get; }
}
