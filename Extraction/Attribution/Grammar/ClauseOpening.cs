using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What comes before a subject and opens its clause: <c>But on Monday</c>, <c>In a speech this week</c>, <c>after</c>.</summary>
internal static class ClauseOpening
{
    /// <summary>Leaves off what opens the clause: conjunctions, adverbs, dates, and a first prepositional phrase.</summary>
    /// <returns>Where the subject starts, or -1 where all is the opening.</returns>
    public static int Skip(ClauseText text, int start, int last)
    {
        while (start <= last)
        {
            // "As the mayor, a Democrat, put it"
            if (text.TextEquals(start, text.Clause.CommentConjunction))
            {
                return start + 1;
            }

            if (IsMost(text, start, last) || IsApproximation(text, start, last))
            {
                break;
            }

            if (text.Tag(start) == Conjunction || (text.Tag(start) == Adverb && !IsQuantifier(text, start, last)))
            {
                start++;
            }
            else if (text.Tag(start) == Preposition || IsDate(text, start, last))
            {
                var next = NextPhrase(text, start, last);
                if (next < 0)
                {
                    // "After the mayor, a Democrat, had left": it opens a clause.
                    return text.IsTimeConjunction(start) ? start + 1 : -1;
                }

                start = next;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary><c>| most | said</c></summary>
    private static bool IsMost(ClauseText text, int start, int last) => start == last && text.TextEquals(start, text.Phrase.SuperlativeQuantifier);

    /// <summary><c>| about | nine in ten voters</c></summary>
    private static bool IsApproximation(ClauseText text, int start, int last) =>
        text.Tag(start) == Preposition && start < last && text.Tag(start + 1) == Number && text.TextEqualsAny(start, text.Phrase.Approximations);

    /// <summary><c>| nearly | all voters</c></summary>
    private static bool IsQuantifier(ClauseText text, int start, int last) =>
        text.HasClass(start, WordClass.NumberWord | WordClass.Determiner)
        || (start < last && text.Tag(start + 1) is Number or Determiner or Adjective);

    /// <summary><c>Monday | the mayor</c>, <c>this week | the mayor</c></summary>
    private static bool IsDate(ClauseText text, int start, int last) =>
        (text.IsDayOrTime(start) && text.Tag(start) != Possessive && text.People.MentionAt[start] < 0)
        || (start < last && text.HasClass(start + 1, WordClass.Time) && text.TextEqualsAny(start, text.Phrase.TimeModifiersAtStart));

    /// <summary>Where a new phrase starts without a preposition after an introduction: <c>In a speech on Monday | the mayor</c>.</summary>
    private static int NextPhrase(ClauseText text, int start, int last)
    {
        for (var i = start + 1; i <= last; i++)
        {
            if (EndsPhrase(text, i - 1) && (text.Tag(i) is Determiner or Pronoun || StartsName(text, i) || FollowsDate(text, i)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool EndsPhrase(ClauseText text, int i) => text.Tag(i) is Noun or ProperNoun or Number || text.IsMark(i, ')') || IsDateWord(text, i);

    /// <summary><c>In Ohio | Ana Vega</c>; but not a name that goes on</summary>
    private static bool StartsName(ClauseText text, int i) =>
        text.People.MentionAt[i] is >= 0 and var mention && text.People.Mentions[mention].WithTitle.First == i
        && !(text.Tag(i - 1) == ProperNoun && text.People.MentionAt[i - 1] >= 0);

    /// <summary><c>On Monday | officials</c></summary>
    private static bool FollowsDate(ClauseText text, int i) =>
        IsDateWord(text, i - 1) && text.Tag(i) is ProperNoun or Noun or Adjective or Number && !text.HasClass(i, WordClass.Time);

    private static bool IsDateWord(ClauseText text, int i) => text.HasClass(i, WordClass.Time | WordClass.Weekday | WordClass.Month);
}
