using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds the noun phrase that ends before a verb, with its prepositional phrases and relative clauses.</summary>
internal static class LeftPhrase
{
    /// <summary>The subject phrase whose last token this is, or null.</summary>
    public static TokenRange? Ending(ClauseText text, int last, int floor)
    {
        // "Lee himself said"
        if (last > floor && !text.IsQuoted(last) && text.TextEqualsAny(last, text.Phrase.Reflexives) && text.Tag(last - 1) is Noun or ProperNoun)
        {
            return Ending(text, last - 1, floor) is { } emphasized ? new TokenRange(emphasized.First, last + 1) : null;
        }

        if (last < floor || !(CanEnd(text, last) || EndsRelative(text, last, floor)))
        {
            return null;
        }

        if (text.Tag(last) == Pronoun && !IsObjectOfPreposition(text, last, floor))
        {
            return text.TextEqualsAny(last, text.Phrase.ObjectPronouns) ? null : new TokenRange(last, last + 1);
        }

        var start = ClauseOpening.Skip(text, LeftPhraseStart.Find(text, last, floor), last);
        return start > last || start < 0 ? null : new TokenRange(start, last + 1);
    }

    /// <summary>The possessor whose <c>'s</c> or own form this token is: <c>the old mayor's</c>, <c>her</c>; null for any other token.</summary>
    public static TokenRange? Possessor(ClauseText text, int last, int floor)
    {
        if (text.IsQuoted(last) || text.IsTaken(last))
        {
            return null;
        }

        if (text.Tag(last) != Possessive)
        {
            return text.TextEqualsAny(last, text.Phrase.PossessivePronouns) ? new TokenRange(last, last + 1) : null;
        }

        var start = last;
        while (start > floor && start > last - 10 && IsOfSimplePhrase(text, start - 1))
        {
            start--;
            if (text.Tag(start) == Determiner)
            {
                break;
            }
        }

        return start < last ? new TokenRange(start, last + 1) : null;
    }

    /// <summary>The phrase without prepositional phrases that ends here: <c>candidates</c>, <c>a fund-raising email</c>.</summary>
    public static TokenRange Simple(ClauseText text, int last)
    {
        var first = last;
        while (first > text.Sentence.First && first > last - 8 && IsOfSimplePhrase(text, first - 1))
        {
            first--;
        }

        return new(first, last + 1);
    }

    /// <summary>The object that ends here, with its prepositional phrases: <c>him</c>, <c>many officials in the capital</c>.</summary>
    public static TokenRange WithPrepositions(ClauseText text, int last)
    {
        var phrase = text.Tag(last) == Pronoun ? new TokenRange(last, last + 1) : Simple(text, last);
        while (phrase.First - 2 > text.Sentence.First && phrase.First > last - 12 && IsPrepositionAfterNoun(text, phrase.First - 1))
        {
            phrase = new(Simple(text, phrase.First - 2).First, last + 1);
        }

        return phrase;
    }

    private static bool IsOfSimplePhrase(ClauseText text, int i) =>
        text.IsFree(i) && text.Tag(i) is Noun or ProperNoun or Adjective or Number or Determiner or Possessive;

    /// <summary><c>officials | in | the capital</c>; but not <c>asked officials | for | a vote</c></summary>
    private static bool IsPrepositionAfterNoun(ClauseText text, int i) =>
        !text.IsQuoted(i) && text.Tag(i) == Preposition && !text.TextEquals(i, text.Clause.RequestPreposition)
        && text.IsFree(i - 1) && text.Tag(i - 1) is Noun or ProperNoun;

    private static bool CanEnd(ClauseText text, int i) => text.IsFree(i)
        && (text.IsMark(i, ')') || text.TextEquals(i, text.Phrase.SuperlativeQuantifier) || text.Tag(i) is
        Noun or ProperNoun or Pronoun or Number or Determiner or Adjective or VerbGerund or VerbParticiple or Other or Possessive);

    /// <summary><c>those who want to leave</c></summary>
    private static bool EndsRelative(ClauseText text, int last, int floor) =>
        text.IsFree(last) && text.Tokens[last].IsVerb && VerbInPhrase.RelativeBefore(text, last, floor) >= 0;

    private static bool IsObjectOfPreposition(ClauseText text, int i, int floor) => i > floor && text.Tag(i - 1) == Preposition;
}
