using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Leaves off what is at the end of a content and is not said.</summary>
internal static class ContentTrim
{
    /// <summary>Commas, stops, dashes, and words that open what follows.</summary>
    public static int Marks(ClauseText text, int start, int end)
    {
        while (end > start + 1 && !text.IsQuoted(end - 1) && IsLoose(text, end - 1))
        {
            end--;
        }

        return end;
    }

    /// <summary>A date at the end tells when it was said: <c>endorsed the plan | on Monday</c>.</summary>
    public static int Date(ClauseText text, int start, int end)
    {
        var i = end;
        while (i > start + 1 && !text.IsQuoted(i - 1) && text.IsDayOrTime(i - 1) && text.Tag(i - 1) != Possessive)
        {
            i--;
        }

        if (i == end)
        {
            return end;
        }

        i -= text.TextEqualsAny(i - 1, text.Phrase.TimeModifiersAfterContent) ? 1 : 0;
        var isDate = i < end - 1 || text.HasClass(i, WordClass.Weekday);
        return isDate && i > start + 1 && text.Tag(i - 1) is Noun or ProperNoun or Pronoun ? i : end;
    }

    private static bool IsLoose(ClauseText text, int i) =>
        text.IsQuoteEnd(i) || text.IsMark(i, ';') || text.Tag(i) == Conjunction || text.TextEquals(i, text.Clause.CausalConjunction);
}
