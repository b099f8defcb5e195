using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Adverbs and dates between a subject and its verb.</summary>
internal static class PreverbalAdverbials
{
    /// <summary>Goes back over adverbs and over dates: <c>Vega on Friday said</c>, <c>the court this week ruled</c>.</summary>
    public static int Skip(ClauseText text, int p, int floor)
    {
        const int most = 5;
        for (var steps = 0; steps < most && p > floor && !text.IsQuoted(p); steps++)
        {
            var before = text.Tag(p) == Adverb ? p - 1 : BeforeDate(text, p, floor);
            if (before == p)
            {
                break;
            }

            p = before;
        }

        return p;
    }

    /// <summary>
    /// The token before the date that ends here (<c>on Friday</c>, <c>last week</c>, <c>Friday</c> after a name); the token itself
    /// where none does.
    /// </summary>
    private static int BeforeDate(ClauseText text, int last, int floor)
    {
        if (!text.IsDayOrTime(last) || text.Tag(last) == Possessive)
        {
            return last;
        }

        var before = last - 1;
        while (before > floor && IsInDate(text, before))
        {
            before--;
        }

        if (before > floor && text.Tag(before) == Preposition && !text.IsGenitive(before))
        {
            return before - 1;
        }

        var isDayAfterName = text.HasClass(last, WordClass.Weekday) && before > floor && text.Tokens[before].IsUpper;
        return before < last - 1 || isDayAfterName ? before : last;
    }

    private static bool IsInDate(ClauseText text, int i) =>
        text.IsDayOrTime(i) || text.Tag(i) is Number or Adjective || text.TextEqualsAny(i, text.Phrase.TimeModifiersBeforeVerb);
}
