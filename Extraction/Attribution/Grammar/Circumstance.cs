using Corpus.Extraction.English;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What stands between a cue and its content and says nothing of it: dates, places, manner, who it is that was told.</summary>
internal static class Circumstance
{
    /// <summary>The end of a prepositional phrase or date that starts here.</summary>
    public static int After(ClauseText text, int i, int limit)
    {
        if (i >= limit || text.IsQuoted(i) || text.IsTaken(i))
        {
            return i;
        }

        if (text.Is(i, "who"))
        {
            return AfterRelative(text, i, limit);
        }

        if (IsTime(text, i))
        {
            var end = text.Is(i, WordClass.Weekday | WordClass.Time) ? i + 1 : i + 2;
            return end < limit && text.Tag(end) == PartOfSpeech.Possessive ? i : end;
        }

        if (text.Tag(i) == PartOfSpeech.Preposition || text.Is(i, "following"))
        {
            var start = i + 1 < limit && text.Tag(i + 1) == PartOfSpeech.VerbGerund ? i + 2 : i + 1;
            var end = AfterTitle(text, RightPhrase.SimpleEnd(text, start, limit));
            return end == i + 1 ? i : end;
        }

        if (text.Tag(i) == PartOfSpeech.Adverb && !text.IsTaken(i) && IsManner(text, i))
        {
            return i + 1;
        }

        return i;
    }

    /// <summary>A title that ends the phrase before it belongs to it: <c>told KQX's "Morning Talk" that</c>, <c>said on "Morning Talk" that</c>.</summary>
    public static int AfterTitle(ClauseText text, int end) => text.TitleFrom(end) is var title and >= 0 ? text.Passage(title).Tokens.End : end;

    /// <summary>The end of a relative clause that tells who was told: <c>told the mayors | who had come | that …</c>; its start where it is none.</summary>
    public static int AfterRelative(ClauseText text, int who, int limit)
    {
        const int longest = 20;
        if (!text.Is(who, "who") || text.Tag(who - 1) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            return who;
        }

        for (var i = who + 1; i < limit && i < who + longest && !text.IsTaken(i); i++)
        {
            if (text.PassageFrom(i) >= 0 || text.IsMark(i, ':') || (text.Is(i, "that") && text.Tag(i) == PartOfSpeech.Subordinator))
            {
                return i;
            }

            if (text.IsComma(i))
            {
                return text.PassageFrom(i + 1) >= 0 ? i : who;
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

        var next = text.Is(i, WordClass.Weekday | WordClass.Time) ? i + 1 : i + 2;
        while (next < limit && next < i + 4 && !text.IsQuoted(next) && text.Is(next, WordClass.Weekday | WordClass.Time))
        {
            next++;
        }

        return next < limit && ((text.Is(i, WordClass.Weekday) && (text.IsComma(next) || text.Tag(next) == PartOfSpeech.Preposition)) || text.PassageFrom(next) >= 0 || (!text.IsQuoted(next) && text.Tag(next) is PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.ProperNoun or PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun));
    }

    /// <summary>A date starts here: <c>Monday</c>, <c>last week</c>.</summary>
    public static bool IsTime(ClauseText text, int i) =>
        text.Is(i, WordClass.Weekday | WordClass.Time)
        || (i + 1 < text.Sentence.End && !text.IsQuoted(i + 1) && text.Is(i + 1, WordClass.Weekday | WordClass.Time) && (text.Is(i, "last") || text.Is(i, "this") || text.Is(i, "that") || text.Is(i, "early") || text.Is(i, "late") || text.Is(i, "earlier")));

    /// <summary>Adverbs that tell how or when something is said, as "only" does not.</summary>
    public static bool IsManner(ClauseText text, int i)
    {
        if (text.Tag(i) != PartOfSpeech.Adverb)
        {
            return false;
        }

        var word = text.Tokens[i].Of(text.Words.Text);
        return (word.Length > 4 && word.EndsWithIgnoringCase("ly") && !text.Is(i, "nearly") && !text.Is(i, "roughly") && !text.Is(i, "only"))
            || text.Is(i, "again") || text.Is(i, "earlier") || text.Is(i, "later") || text.Is(i, "today") || text.Is(i, "back") || text.Is(i, "then") || text.Is(i, "instead");
    }

    /// <summary><c>in a statement</c>: the medium belongs to the cue.</summary>
    public static bool IsMedium(ClauseText text, int preposition, int end) => text.Is(preposition, "in") && text.Is(end - 1, WordClass.Document);
}
