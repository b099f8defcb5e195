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

    public static bool Applies(PassageSite site) =>
        site.WordCount <= MostWords && site.Before < 0 && site.After < 0 && site.Passage.HasOpening
        && (site.Is(site.Last, ':') || IsInCapitals(site) || (MarkGlyph.IsSingle(site.Text, site[site.Passage.Tokens.First]) && QuotesInDoubles(site.Words)));

    private static bool IsInCapitals(PassageSite site)
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

    private static bool QuotesInDoubles(ArticleWords words)
    {
        const int looked = 20;
        for (var p = 0; p < words.Passages.Length && p < looked; p++)
        {
            if (words.Passages[p].Parent < 0 && words.Passages[p].HasOpening && !MarkGlyph.IsSingle(words.Text, words.Tokens[words.Passages[p].Tokens.First]))
            {
                return true;
            }
        }

        return false;
    }
}
