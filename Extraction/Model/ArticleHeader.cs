using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>What an article says of itself, as text and (for authors) with the place it says so.</summary>
internal sealed record ArticleHeader(
    string? Headline,
    EquatableArray<string> Highlights,
    string? Dateline,
    string? Publisher,
    string? Url,
    string? DatePublished,              // yyyy-MM-dd, only on explicit evidence
    string? Language,
    string? CopyrightNotice,
    EquatableArray<string> Keywords,
    EquatableArray<HeaderAuthor> Authors);

/// <param name="Range">Where the byline names the author; empty when metadata or front matter does.</param>
internal sealed record HeaderAuthor(string Name, string? JobTitle, TextRange Range);
