using System;
using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses;

/// <summary>Finds what a cue verb reports to its right, past addressees, dates and circumstances.</summary>
internal static class ComplementReader
{
    private const int MaxSteps = 6;

    public static Reported Read(ClauseText text, in VerbGroup verb)
    {
        var limit = ContentEnd.Limit(text);
        var frame = verb.Frame;
        var i = verb.End;
        while (i < limit && !text.IsQuoted(i) && IsManner(text, i))
        {
            i++;
        }

        var cueEnd = i;
        if (frame.Takes(Complement.Prepositional) && !frame.Takes(Complement.Quote))
        {
            return Preposition(text, frame, i, limit);
        }

        if (frame.Takes(Complement.Addressee))
        {
            var end = AddresseeEnd(text, i, limit);
            if (end > i && Direct(text, frame, end, limit, end) is { Shape: not ContentShape.None } told)
            {
                return told with { CueEnd = cueEnd };
            }
        }

        for (var steps = 0; steps <= MaxSteps; steps++)
        {
            var found = Direct(text, frame, i, limit, cueEnd);
            if (found.Shape != ContentShape.None)
            {
                return found;
            }

            var next = SkipCircumstance(text, i, limit);
            if (next == i)
            {
                break;
            }

            if (i == cueEnd && IsMedium(text, i, next))
            {
                cueEnd = next;
            }

            i = next;
        }

        return frame.Takes(Complement.Prepositional) ? Preposition(text, frame, verb.End, limit) : Reported.None;
    }

    /// <summary>The content, if it starts right here.</summary>
    private static Reported Direct(ClauseText text, VerbFrame frame, int i, int limit, int cueEnd)
    {
        if (i >= limit || text.IsTaken(i) || IsDateBeforeContent(text, i, limit))
        {
            return Reported.None;
        }

        if (text.IsMark(i, ':') && frame.Takes(Complement.Quote | Complement.That))
        {
            var content = i + 1;
            return content >= limit && !(frame.Takes(Complement.Quote) && text.PassageFrom(content) >= 0) ? Reported.None
                : text.PassageFrom(content) >= 0 ? new(ContentShape.Quote, content, i == cueEnd ? i + 1 : cueEnd)
                : new(ContentShape.Zero, content, i == cueEnd ? i + 1 : cueEnd);
        }

        if (text.IsComma(i) || text.IsDash(i))
        {
            if (text.IsComma(i) && frame.Takes(Complement.Quote) && text.PassageFrom(i + 1) >= 0 && text.TitleFrom(i + 1) < 0)
            {
                return new(ContentShape.Quote, i + 1, cueEnd);
            }

            var close = AsideEnd(text, i, limit);
            return close < 0 ? Reported.None : Direct(text, frame, close, limit, cueEnd) with { CueEnd = cueEnd };
        }

        if (text.PassageFrom(i) >= 0)
        {
            return frame.Takes(Complement.Quote | Complement.Object | Complement.Naming) ? new(ContentShape.Quote, i, cueEnd) : Reported.None;
        }

        if (IsClauseOpener(text, i) && frame.Takes(Complement.That))
        {
            return new(ContentShape.Clause, i, cueEnd);
        }

        if (text.Tag(i) == PartOfSpeech.Particle || (text.Is(i, "to") && i + 1 < limit && (text.Tag(i + 1) == PartOfSpeech.VerbBase || (frame.Takes(Complement.Infinitive) && text.PassageFrom(i + 1) >= 0))))
        {
            return frame.Takes(Complement.Infinitive) ? new(ContentShape.Infinitive, i, cueEnd) : Reported.None;
        }

        if (frame.Takes(Complement.Gerund) && text.Tag(i) == PartOfSpeech.VerbGerund)
        {
            return new(ContentShape.Object, i, cueEnd);
        }

        if (frame.Takes(Complement.Zero) && BareClause.StartsAt(text, i, limit))
        {
            return new(ContentShape.Zero, i, cueEnd);
        }

        if (frame.Takes(Complement.Object | Complement.ObjectInfinitive | Complement.Naming | Complement.NamingAs))
        {
            // "condemned the "attack on reason""
            if (frame.Takes(Complement.Object) && RightPhrase.QuoteBehindModifiers(text, i, limit) is var quoted and >= 0 && text.IsUtterance(quoted))
            {
                return new(ContentShape.Object, i, cueEnd);
            }

            var end = RightPhrase.SimpleEnd(text, i, limit);
            if (end > i && !IsTime(text, i))
            {
                end = RightPhrase.WithPrepositions(text, end, limit, true);
                var infinitive = end + 1 < limit && (text.Tag(end) == PartOfSpeech.Particle || (text.Is(end, "to") && text.PassageFrom(end + 1) >= 0));
                if (frame.Takes(Complement.ObjectInfinitive) && infinitive)
                {
                    return new(ContentShape.ObjectInfinitive, i, cueEnd);
                }

                if (frame.Takes(Complement.Object | Complement.Naming) || (frame.Takes(Complement.NamingAs) && end < limit && text.Is(end, "as")))
                {
                    return new(ContentShape.Object, i, cueEnd);
                }
            }
        }

        return Reported.None;
    }

    private static Reported Preposition(ClauseText text, VerbFrame frame, int i, int limit)
    {
        if (i < limit && !text.IsQuoted(i) && (frame.TakesPreposition(text.Tokens[i].Entry?.Text)) && i + 1 < limit && !text.IsTaken(i + 1))
        {
            return new(ContentShape.Object, i + 1, i + 1);
        }

        // "spoke at length about", "talked on Monday about"
        var end = i;
        for (var steps = 0; steps < 3; steps++)
        {
            var next = SkipCircumstance(text, end, limit);
            if (next == end)
            {
                break;
            }

            end = next;
            if (end + 1 < limit && !text.IsQuoted(end) && frame.TakesPreposition(text.Tokens[end].Entry?.Text) && !text.IsTaken(end + 1))
            {
                return new(ContentShape.Object, end + 1, end + 1);
            }
        }

        return frame.Takes(Complement.Quote) ? Reported.None : Direct(text, frame, i, limit, i);
    }

    /// <summary>Behind somebody spoken to: <c>reporters</c>, <c>CNN's Ann Lee</c>, <c>the crowd in Ohio</c>.</summary>
    private static int AddresseeEnd(ClauseText text, int i, int limit)
    {
        if (i >= limit || (text.IsQuoted(i) && text.TitleFrom(i) < 0))
        {
            return i;
        }

        var end = BehindTitle(text, RightPhrase.SimpleEnd(text, i, limit));
        for (var steps = 0; end > i && steps < MaxSteps && end < limit; steps++)
        {
            var next = SkipCircumstance(text, end, limit);
            if (next == end && text.Tag(end) == PartOfSpeech.Conjunction && RightPhrase.SimpleEnd(text, end + 1, limit) is var joined && joined > end + 1)
            {
                next = joined;
            }

            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Behind a prepositional phrase or date that starts here.</summary>
    public static int SkipCircumstance(ClauseText text, int i, int limit)
    {
        if (i >= limit || text.IsQuoted(i) || text.IsTaken(i))
        {
            return i;
        }

        if (IsTime(text, i))
        {
            var end = text.Is(i, WordClass.Weekday | WordClass.Time) ? i + 1 : i + 2;
            return end < limit && text.Tag(end) == PartOfSpeech.Possessive ? i : end;
        }

        if (text.Tag(i) == PartOfSpeech.Preposition || text.Is(i, "following"))
        {
            var start = i + 1 < limit && text.Tag(i + 1) == PartOfSpeech.VerbGerund ? i + 2 : i + 1;
            var end = BehindTitle(text, RightPhrase.SimpleEnd(text, start, limit));
            return end == i + 1 ? i : end;
        }

        if (text.Tag(i) == PartOfSpeech.Adverb && !text.IsTaken(i) && IsManner(text, i))
        {
            return i + 1;
        }

        return i;
    }

    /// <summary>A title that ends the phrase before it belongs to it: <c>told KQX's "Morning Talk" that</c>, <c>said on "Morning Talk" that</c>.</summary>
    private static int BehindTitle(ClauseText text, int end) => text.TitleFrom(end) is var title and >= 0 ? text.Passage(title).Tokens.End : end;

    /// <summary><c>said Tuesday that</c>, <c>said this week he would</c>: no subject of what was said.</summary>
    private static bool IsDateBeforeContent(ClauseText text, int i, int limit)
    {
        if (text.IsQuoted(i) || !IsTime(text, i))
        {
            return false;
        }

        var next = text.Is(i, WordClass.Weekday | WordClass.Time) ? i + 1 : i + 2;
        return next < limit && (text.PassageFrom(next) >= 0 || (!text.IsQuoted(next) && text.Tag(next) is PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.ProperNoun or PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun));
    }

    /// <summary>A date starts here: <c>Monday</c>, <c>last week</c>.</summary>
    private static bool IsTime(ClauseText text, int i) =>
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
        return (word.Length > 4 && word.EndsWith("ly".AsSpan(), StringComparison.OrdinalIgnoreCase) && !text.Is(i, "nearly") && !text.Is(i, "roughly") && !text.Is(i, "only"))
            || text.Is(i, "again") || text.Is(i, "earlier") || text.Is(i, "later") || text.Is(i, "today") || text.Is(i, "back") || text.Is(i, "then") || text.Is(i, "instead");
    }

    /// <summary><c>in a statement</c>: the medium belongs to the cue.</summary>
    public static bool IsMedium(ClauseText text, int preposition, int end) => text.Is(preposition, "in") && text.Is(end - 1, WordClass.Document);

    private static bool IsClauseOpener(ClauseText text, int i) => (text.Is(i, "that") && !(i + 1 < text.Tokens.Length && text.Is(i + 1, WordClass.Time | WordClass.Weekday) && (text.Tag(i) == PartOfSpeech.Determiner || i + 2 >= text.Sentence.End || text.Tag(i + 2) == PartOfSpeech.Punctuation))) || text.Is(i, "whether") || text.Is(i, "if") || text.Is(i, "how") || text.Is(i, "why") || text.Is(i, "what") || text.Is(i, "where") || text.Is(i, "when") || text.Is(i, "who") || text.Is(i, "which");

    /// <summary>Behind the comma or dash that closes an aside after the cue: <c>said, as he often does, that</c>; <c>told the mayor, Ann Lee, that</c>.</summary>
    private static int AsideEnd(ClauseText text, int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 14; i++)
        {
            if (text.IsQuoted(i))
            {
                return -1;
            }

            if (text.IsComma(open) ? text.IsComma(i) : text.IsDash(i))
            {
                var kind = i + 1 < limit ? AsideReader.Read(text, open + 1, i) : AsideKind.Clause;
                if (kind != AsideKind.Clause && text.IsComma(open) && !text.Is(i + 1, "that") && ThatBehind(text, i, limit) is > 0 and var that)
                {
                    return that;
                }

                return (kind != AsideKind.Clause && text.Is(i + 1, "that")) || (kind == AsideKind.Other && text.PassageFrom(i + 1) >= 0) ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary><c>said in a letter, written by Ana Vega, | a vice president for affairs, | that</c>: a second aside, and the clause behind it.</summary>
    private static int ThatBehind(ClauseText text, int open, int limit)
    {
        for (var i = open + 1; i + 1 < limit && i < open + 14 && !text.IsQuoted(i) && !text.Tokens[i].IsFiniteVerb; i++)
        {
            if (text.IsComma(i))
            {
                return text.Tag(i + 1) == PartOfSpeech.Subordinator && text.Is(i + 1, "that") ? i + 1 : -1;
            }
        }

        return -1;
    }
}
