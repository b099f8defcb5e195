using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Attribution;

/// <summary>What one rule attributes in an article, from its text to the facts that are published.</summary>
internal static class RuleReading
{
    /// <summary>The attributions as <c>source | cue | content</c>, separated by <c> / </c>; the parts of a content by <c> … </c></summary>
    public static string Of(string text, AttributionRule rule)
    {
        var quotes = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None)).Quotes;
        return string.Join(" / ", quotes.Where(quote => quote.Rule == rule)
            .Select(quote => $"{Part(quote.Source)} | {Part(quote.Cue)} | {string.Join(" … ", quote.Spans.Select(span => span.Of(text)))}"));

        string Part(TextRange? range) => range is { } words ? words.Of(text) : "-";
    }
}
