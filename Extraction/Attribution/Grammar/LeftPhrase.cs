using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds the noun phrase that ends before a verb, with its prepositional phrases and relative clauses.</summary>
internal static class LeftPhrase
{
    private const int Reach = 40;

    /// <summary>The subject phrase whose last token this is, or null.</summary>
    public static TokenRange? Ending(ClauseText text, int last, int floor)
    {
        // "Lee himself said"
        if (last > floor && !text.IsQuoted(last) && IsReflexive(text, last) && text.Tag(last - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            return Ending(text, last - 1, floor) is { } emphasized ? new TokenRange(emphasized.First, last + 1) : null;
        }

        if (last < floor || !(CanEnd(text, last) || EndsRelative(text, last, floor)))
        {
            return null;
        }

        if (text.Tag(last) == PartOfSpeech.Pronoun && !IsObjectOfPreposition(text, last, floor))
        {
            return IsSubjectPronoun(text, last) ? new TokenRange(last, last + 1) : null;
        }

        var start = Start(text, last, floor);
        start = ClauseOpening.Skip(text, start, last);
        return start > last || start < 0 ? null : new TokenRange(start, last + 1);
    }

    /// <summary>The possessor whose <c>'s</c> or own form this token is: <c>the old mayor's</c>, <c>her</c>; null for any other token.</summary>
    public static TokenRange? Possessor(ClauseText text, int last, int floor)
    {
        if (text.IsQuoted(last) || text.IsTaken(last))
        {
            return null;
        }

        if (text.Tag(last) != PartOfSpeech.Possessive)
        {
            return text.Is(last, "his") || text.Is(last, "her") || text.Is(last, "their") || text.Is(last, "its") || text.Is(last, "my") || text.Is(last, "our") || text.Is(last, "whose") ? new TokenRange(last, last + 1) : null;
        }

        var start = last;
        while (start > floor && start > last - 10 && !text.IsQuoted(start - 1) && !text.IsTaken(start - 1)
            && text.Tag(start - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Possessive)
        {
            start--;
            if (text.Tag(start) == PartOfSpeech.Determiner)
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
        while (first > text.Sentence.First && first > last - 8 && !text.IsQuoted(first - 1) && !text.IsTaken(first - 1)
            && text.Tag(first - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Possessive)
        {
            first--;
        }

        return new(first, last + 1);
    }

    /// <summary>The object that ends here, with its prepositional phrases: <c>him</c>, <c>many officials in the capital</c>.</summary>
    public static TokenRange WithPrepositions(ClauseText text, int last)
    {
        var phrase = text.Tag(last) == PartOfSpeech.Pronoun ? new TokenRange(last, last + 1) : Simple(text, last);
        while (phrase.First - 2 > text.Sentence.First && phrase.First > last - 12 && !text.IsQuoted(phrase.First - 1) && text.Tag(phrase.First - 1) == PartOfSpeech.Preposition && !text.Is(phrase.First - 1, "for")
            && !text.IsQuoted(phrase.First - 2) && !text.IsTaken(phrase.First - 2) && text.Tag(phrase.First - 2) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            phrase = new(Simple(text, phrase.First - 2).First, last + 1);
        }

        return phrase;
    }

    private static bool CanEnd(ClauseText text, int i) => !text.IsQuoted(i) && !text.IsTaken(i) && (text.IsMark(i, ')') || text.Is(i, "most") || text.Tag(i) is
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Adjective
        or PartOfSpeech.VerbGerund or PartOfSpeech.VerbParticiple or PartOfSpeech.Other or PartOfSpeech.Possessive);

    /// <summary><c>those who want to leave</c></summary>
    private static bool EndsRelative(ClauseText text, int last, int floor) =>
        !text.IsQuoted(last) && !text.IsTaken(last) && text.Tokens[last].IsVerb && RelativeBefore(text, last, floor) >= 0;

    private static bool IsSubjectPronoun(ClauseText text, int i) => !(text.Is(i, "him") || text.Is(i, "them") || text.Is(i, "me") || text.Is(i, "us") || text.Is(i, "himself") || text.Is(i, "herself"));

    private static bool IsObjectOfPreposition(ClauseText text, int i, int floor) => i > floor && text.Tag(i - 1) == PartOfSpeech.Preposition;

    private static bool IsReflexive(ClauseText text, int i) => text.Is(i, "himself") || text.Is(i, "herself") || text.Is(i, "itself") || text.Is(i, "themselves");

    /// <summary>Goes left as long as the words can belong to one phrase.</summary>
    private static int Start(ClauseText text, int last, int floor)
    {
        var start = last;
        var conjunction = -1;
        for (var i = last; i >= floor && i > last - Reach; i--)
        {
            if (text.IsTaken(i))
            {
                return start;
            }

            if (text.IsQuoted(i))
            {
                var passage = text.Passage(text.PassageAt(i)).Tokens;
                if (passage.Count > 7 || i == last || passage.First < floor || text.IsWhole(text.PassageAt(i)) || text.Tokens[passage.End - 2].Kind == TokenKind.Punctuation || !text.Tokens[passage.End].IsUpper && text.Tag(passage.End) != PartOfSpeech.Noun)
                {
                    return start;
                }

                i = start = passage.First;
                continue;
            }

            if (text.IsMark(i, ')'))
            {
                var open = i - 1;
                while (open > floor && open > i - 12 && !text.IsMark(open, '('))
                {
                    open--;
                }

                if (!text.IsMark(open, '('))
                {
                    return start;
                }

                i = open;
                continue;
            }

            if (i > floor && text.IsSlash(i))
            {
                continue;
            }

            if (start <= last && i < last && (text.Is(i, "after") || text.Is(i, "before") || text.Is(i, "since") || text.Is(i, "until")) && i > floor && (text.Is(i - 1, WordClass.Weekday) || text.Tag(i - 1) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number)))
            {
                return start;           // it opens a clause
            }

            switch (text.Tag(i))
            {
                case PartOfSpeech.Determiner when i > floor && start > i && text.Tag(i - 1) == PartOfSpeech.Noun && !text.IsQuoted(i - 1) && !text.Is(i - 1, WordClass.Time) && !text.Is(i, "all") && !text.Is(i, "both"):
                    return i;                       // "an arrangement | the campaign | criticized"
                case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Possessive or PartOfSpeech.Determiner or PartOfSpeech.Adjective
                    or PartOfSpeech.Number or PartOfSpeech.Preposition or PartOfSpeech.Adverb or PartOfSpeech.Other:
                    start = i;
                    break;
                case PartOfSpeech.Pronoun:
                    // "those who", "many of them", but not "he".
                    if (i > floor && text.Tag(i - 1) is PartOfSpeech.Preposition || text.Is(i, "those") || text.Is(i, "some") || text.Is(i, "many") || text.Is(i, "one"))
                    {
                        start = i;
                        break;
                    }

                    return start;
                case PartOfSpeech.Conjunction:
                    if (text.Is(i, "but") || i == last)
                    {
                        return start;
                    }

                    conjunction = i;
                    start = i;
                    break;
                case PartOfSpeech.VerbParticiple when i > floor && text.Tag(i - 1) is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb && RelativeBefore(text, i, floor) is >= 0 and var pronoun:
                    i = start = pronoun;            // "those who have praised it"
                    break;
                case PartOfSpeech.VerbGerund or PartOfSpeech.VerbParticiple:
                    // "people living in", "those affected by"; as an adjective it stands before a noun.
                    if (i == floor || text.Tag(i - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Preposition or PartOfSpeech.Adverb or PartOfSpeech.Possessive || text.Is(i - 1, "being"))
                    {
                        start = i;
                        break;
                    }

                    if (i > floor && i < last && text.PassageTo(i - 1) >= 0 && VerbFrames.OfInflected(text.Tokens[i].Entry) is null)
                    {
                        return i;
                    }

                    return conjunction > 0 ? conjunction + 1 : start;
                case PartOfSpeech.VerbPast when i > floor && i < last && text.PassageTo(i - 1) >= 0 && VerbFrames.OfInflected(text.Tokens[i].Entry) is null:
                    return i;                       // ""We won," | retired general Ana Vega | said"
                case PartOfSpeech.Auxiliary when text.Is(i, "being") && i > floor && text.Tag(i - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun:
                    start = i;          // "lawsuits being considered"
                    break;
                case PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.Modal or PartOfSpeech.Auxiliary or PartOfSpeech.VerbBase or PartOfSpeech.Particle:
                    var relative = RelativeBefore(text, i, floor);
                    if (relative < 0)
                    {
                        return conjunction > 0 ? conjunction + 1 : start;
                    }

                    i = start = relative;
                    break;
                default:
                    return start;
            }
        }

        return start;
    }

    /// <summary>The relative pronoun after a noun whose clause the verb at <paramref name="verb"/> belongs to, or -1.</summary>
    private static int RelativeBefore(ClauseText text, int verb, int floor)
    {
        for (var i = verb - 1; i > floor && i > verb - 7; i--)
        {
            if (text.IsQuoted(i) || text.IsTaken(i) || text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return -1;
            }

            if (text.Tag(i) == PartOfSpeech.RelativePronoun || text.Is(i, "who"))
            {
                return text.Tag(i - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Determiner ? i : -1;
            }
        }

        return -1;
    }
}
