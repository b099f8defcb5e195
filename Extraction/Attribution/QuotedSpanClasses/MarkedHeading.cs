using Corpus.Extraction.Document;
using Corpus.Extraction.Document.QuotedSpans;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// A few words in marks that are a paragraph and head what follows: in single marks in an article that quotes in double ones
/// (taken from a quote that stands elsewhere), in capitals throughout (<c>"VOTERS DECIDE"</c>), or ending in a colon
/// (<c>"Related:"</c>).
/// </summary>
internal static class MarkedHeading
{
    private const int MostWords = 8;

    public static bool Applies(QuotedSpanContext site) =>
        site.WordCount <= MostWords && site.Before < 0 && site.After < 0 && site.QuotedSpan.HasOpening
        && (site.IsMark(site.Last, ':') || IsInCapitals(site)
            || (MarkGlyph.IsSingle(site.Text, site[site.QuotedSpan.Tokens.First]) && QuotesInDoubles(site.Words)));

    private static bool IsInCapitals(QuotedSpanContext site)
    {
        const int fewest = 2;
        var capitals = 0;
        for (var t = site.Inner.First; t < site.Inner.End; t++)
        {
            if (site.IsWord(t))
            {
                if (site[t].Shape is not (WordShape.AllCaps or WordShape.Initial))
                {
                    return false;
                }

                capitals++;
            }
        }

        return capitals >= fewest && site.IsWord(site.Last);
    }

    private static bool QuotesInDoubles(AnnotatedDocument words)
    {
        const int looked = 20;
        for (var p = 0; p < words.QuotedSpans.Length && p < looked; p++)
        {
            ref readonly var quotedSpan = ref words.QuotedSpans[p];
            if (quotedSpan.Parent < 0 && quotedSpan.HasOpening && !MarkGlyph.IsSingle(words.Text, words.Tokens[quotedSpan.Tokens.First]))
            {
                return true;
            }
        }

        return false;
    }
}
