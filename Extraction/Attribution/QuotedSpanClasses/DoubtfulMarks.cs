using Corpus.Extraction.Document.QuotedSpans;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>A word or two between a double mark and a single one: <c>their "reset' button</c>.</summary>
internal static class DoubtfulMarks
{
    private const int MostWords = 3;

    public static bool Applies(QuotedSpanContext site) =>
        site.WordCount <= MostWords && site.QuotedSpan.HasOpening && site.QuotedSpan.HasClosing
        && MarkGlyph.IsSingle(site.Text, site[site.QuotedSpan.Tokens.First]) != MarkGlyph.IsSingle(site.Text, site[site.QuotedSpan.Tokens.End - 1]);
}
