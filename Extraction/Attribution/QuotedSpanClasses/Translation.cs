using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>The quoted span says what a word means: <c>Spanish for "witches"</c>, <c>translates to "overcharged"</c>.</summary>
internal static class Translation
{
    private const int MostWords = 6;

    public static bool Applies(QuotedSpanContext site)
    {
        if (site.WordCount > MostWords || site.Before < 0 || site.PrecedesCue)
        {
            return false;
        }

        var t = site.Before;
        if (site.IsMark(t, ','))
        {
            t = site.Previous(t);
        }

        if (t >= 0 && site.At(t).EqualsIgnoringCase(site.Vocabulary.TranslationPreposition))
        {
            return site.Previous(t) is >= 0 and var language && site[language].IsUpper && site[language].HasClass(WordClass.Nationality);
        }

        for (var links = 0; links < 2 && t >= 0 && site.Vocabulary.TranslationLinks.Contains(site.At(t)); links++)
        {
            t = site.Previous(t);
        }

        return t >= 0
            && (site.Vocabulary.TranslatingWords.Contains(site.At(t)) || (t == site.Before && site.Vocabulary.MeaningWords.Contains(site.At(t))));
    }
}
