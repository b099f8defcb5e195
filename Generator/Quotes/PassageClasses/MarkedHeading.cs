using Corpus.Generator.Structure;
using Corpus.Generator.Structure.Marks;

namespace Corpus.Generator.Quotes.PassageClasses;

/// <summary>
/// A few words in single marks that are a paragraph, in an article that quotes in double ones: the heading of a section,
/// taken from a quote that stands elsewhere.
/// </summary>
internal static class MarkedHeading
{
    private const int MostWords = 8;

    public static bool Applies(PassageSite site) =>
        site.WordCount <= MostWords && site.Before < 0 && site.After < 0 && site.Passage.HasOpening
        && MarkGlyph.IsSingle(site.Text, site[site.Passage.Tokens.First]) && QuotesInDoubles(site.Words);

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
