using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What is between a cue and its content and says nothing of it: dates, places, manner, who it is that was told.</summary>
internal static class Circumstance
{
    /// <summary>The end of a prepositional phrase or date that starts here.</summary>
    public static int After(ClauseText text, int i, int limit)
    {
        if (i >= limit || !text.IsFree(i))
        {
            return i;
        }

        if (text.IsPersonalRelative(i))
        {
            return AfterRelative(text, i, limit);
        }

        if (IsTime(text, i))
        {
            return AfterTime(text, i, limit);
        }

        if (text.Tag(i) == Preposition || text.TextEquals(i, text.Phrase.SequenceParticiple))
        {
            return AfterPreposition(text, i, limit);
        }

        return IsManner(text, i) ? i + 1 : i;
    }

    /// <summary><c>said last week | that</c>; but not <c>said Monday's | vote</c></summary>
    private static int AfterTime(ClauseText text, int i, int limit)
    {
        var end = TimeEnd(text, i);
        return end < limit && text.Tag(end) == Possessive ? i : end;
    }

    /// <summary><c>said in Tampa | that</c>, <c>said after leaving the talks | that</c></summary>
    private static int AfterPreposition(ClauseText text, int i, int limit)
    {
        var start = i + 1 < limit && text.Tag(i + 1) == VerbGerund ? i + 2 : i + 1;
        var end = AfterTitle(text, RightPhrase.SimpleEnd(text, start, limit));
        return end == i + 1 ? i : end;
    }

    /// <summary>A title that ends the phrase before it belongs to it: <c>told KQX's "Morning Talk" that</c>, <c>said on "Morning Talk" that</c>.</summary>
    public static int AfterTitle(ClauseText text, int end) =>
        text.TitleFrom(end) is var title and >= 0 ? text.QuotedSpan(title).Tokens.End : end;

    /// <summary>The end of a relative clause that tells who was told: <c>told the mayors | who had come | that …</c>; its start where it is none.</summary>
    public static int AfterRelative(ClauseText text, int who, int limit)
    {
        const int longest = 20;
        if (!text.IsPersonalRelative(who) || text.Tag(who - 1) is not (Noun or ProperNoun))
        {
            return who;
        }

        for (var i = who + 1; i < limit && i < who + longest && !text.IsTaken(i); i++)
        {
            if (text.QuotedSpanFrom(i) >= 0 || text.IsMark(i, ':') || (text.IsComplementizer(i) && text.Tag(i) == Subordinator))
            {
                return i;
            }

            if (text.IsComma(i))
            {
                return text.QuotedSpanFrom(i + 1) >= 0 ? i : who;
            }
        }

        return who;
    }

    /// <summary><c>said Tuesday that</c>, <c>said this week he would</c>: no subject of what was said.</summary>
    public static bool IsDateBeforeContent(ClauseText text, int i, int limit)
    {
        if (text.IsQuoted(i) || !IsTime(text, i))
        {
            return false;
        }

        var next = TimeEnd(text, i);
        while (next < limit && next < i + 4 && !text.IsQuoted(next) && text.IsDayOrTime(next))
        {
            next++;
        }

        return next < limit
            && (text.QuotedSpanFrom(next) >= 0
                || (text.HasClass(i, WordClass.Weekday) && EndsDate(text, next))
                || (!text.IsQuoted(next) && StartsContent(text, next)));
    }

    /// <summary><c>said Monday| , that</c>, <c>said Monday | in Tampa that</c></summary>
    private static bool EndsDate(ClauseText text, int i) => text.IsComma(i) || text.Tag(i) == Preposition;

    private static bool StartsContent(ClauseText text, int i) =>
        text.Tag(i) is Pronoun or Determiner or ProperNoun or Subordinator or RelativePronoun;

    /// <summary>A date starts here: <c>Monday</c>, <c>last week</c>.</summary>
    public static bool IsTime(ClauseText text, int i) =>
        text.IsDayOrTime(i)
        || (i + 1 < text.Sentence.End && !text.IsQuoted(i + 1) && text.IsDayOrTime(i + 1) && text.TextEqualsAny(i, text.Phrase.TimeModifiers));

    private static int TimeEnd(ClauseText text, int time) => text.IsDayOrTime(time) ? time + 1 : time + 2;

    /// <summary>Adverbs that tell how or when something is said, as "only" does not.</summary>
    public static bool IsManner(ClauseText text, int i) =>
        text.Tag(i) == Adverb && ((EndsInLy(text, i) && !text.TextEqualsAny(i, text.Phrase.FocusAdverbs)) || text.TextEqualsAny(i, text.Phrase.MannerAdverbs));

    private static bool EndsInLy(ClauseText text, int i) =>
        text.Tokens[i].Length > 4 && text.Tokens[i].Of(text.Words.Text).EndsWithIgnoringCase(text.Phrase.MannerEnding);

    /// <summary><c>in a statement</c>: the medium belongs to the cue.</summary>
    public static bool IsMedium(ClauseText text, int preposition, int end) =>
        text.TextEquals(preposition, text.Clause.MediumPreposition) && text.HasClass(end - 1, WordClass.Document);
}
