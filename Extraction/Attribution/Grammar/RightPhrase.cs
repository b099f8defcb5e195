using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds noun phrases to the right: addressees, sources after their verb, objects.</summary>
internal static class RightPhrase
{
    private const int Reach = 40;
    private const int MaxModifiers = 4;

    /// <summary>The end of the simple noun phrase that starts here (<c>the old mayor</c>, <c>him</c>, <c>CNN's Ann Lee</c>); the start itself where none does.</summary>
    public static int SimpleEnd(ClauseText text, int start, int limit)
    {
        var i = start;
        var head = false;
        for (; i < limit && i < start + Reach; i++)
        {
            if (text.IsQuoted(i))
            {
                break;
            }

            var tag = text.Tag(i);
            if (tag == PartOfSpeech.Pronoun)
            {
                return i == start ? i + 1 : i;
            }

            if (tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number)
            {
                // A date ends the phrase before it: "told reporters Monday".
                if (head && text.Is(i, WordClass.Weekday) && !text.Is(i - 1, WordClass.Weekday))
                {
                    break;
                }

                head = true;
            }
            else if (tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Other)
            {
                // "told the court this plan": a determiner after a noun starts another phrase, but for "CNN's the".
                if (head && tag == PartOfSpeech.Determiner && text.Tag(i - 1) != PartOfSpeech.Possessive)
                {
                    break;
                }
            }
            else if (tag == PartOfSpeech.Possessive || (head && text.IsSlash(i)))
            {
                continue;
            }
            else if (tag == PartOfSpeech.VerbParticiple && !head || tag == PartOfSpeech.VerbGerund && !head && i > start)
            {
                continue;
            }
            else if (tag == PartOfSpeech.Adverb && !head)
            {
                continue;
            }
            else
            {
                break;
            }
        }

        return head || (i == start + 1 && text.Tag(start) == PartOfSpeech.Determiner && StandsAlone(text, start)) ? i : start;
    }

    /// <summary>A determiner that is a phrase by itself: <c>many</c>, <c>this</c>; not <c>the</c>, <c>their</c>.</summary>
    private static bool StandsAlone(ClauseText text, int i) =>
        text.Is(i, "this") || text.Is(i, "that") || text.Is(i, "these") || text.Is(i, "those") || text.Is(i, "many") || text.Is(i, "some") || text.Is(i, "all") || text.Is(i, "both") || text.Is(i, "few") || text.Is(i, "several") || text.Is(i, "another") || text.Is(i, "each");

    /// <summary>The end of a source that follows its verb: the phrase with what says who it is.</summary>
    public static int SourceEnd(ClauseText text, int start, int limit, bool relative = false)
    {
        var end = SimpleEnd(text, start, limit);
        if (end == start)
        {
            return start;
        }

        end = WithPrepositions(text, end, limit, true);
        if (end < limit && text.IsMark(end, '('))
        {
            var close = end + 1;
            while (close < limit && close < end + 10 && !text.IsMark(close, ')'))
            {
                close++;
            }

            if (close < limit && text.IsMark(close, ')'))
            {
                end = close + 1;
            }
        }

        end = AfterModifiers(text, end, limit);
        for (var appositions = 0; appositions < 3 && end + 1 < limit && text.IsComma(end) && !text.IsQuoted(end + 1); appositions++)
        {
            var close = end + 1;
            while (close < limit && close < end + Reach && !text.IsComma(close) && !text.IsQuoted(close) && !text.IsMark(close, ';') && !text.IsDash(close) && !text.IsStop(close))
            {
                close++;
            }

            if (!(relative && text.Is(end + 1, "who")) && !IsOrigin(text, end + 1, close) && AsideReader.Read(text, end + 1, close) != AsideKind.Apposition)
            {
                break;
            }

            end = close;
        }

        return end;
    }

    /// <summary>The end of what tells which one is meant: <c>polls | conducted for the network</c>, <c>officials | who saw the plan</c>.</summary>
    private static int AfterModifiers(ClauseText text, int end, int limit)
    {
        if (end + 1 >= limit || text.IsQuoted(end) || text.IsTaken(end) || !(text.Tag(end) == PartOfSpeech.VerbParticiple || IsPastParticiple(text, end) || text.Is(end, "who") || (text.Is(end, "that") && text.Tag(end) == PartOfSpeech.RelativePronoun)))
        {
            return end;
        }

        for (var i = end + 1; i < limit && i < end + Reach; i++)
        {
            if (text.IsQuoted(i) || text.IsTaken(i) || text.IsComma(i) || text.IsDash(i) || text.IsMark(i, ';') || text.IsMark(i, ':') || text.IsMark(i, '(') || text.IsMark(i, ')') || text.Tag(i) == PartOfSpeech.Subordinator)
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>A past form that can be a participle and stands before a preposition or date.</summary>
    private static bool IsPastParticiple(ClauseText text, int i) =>
        text.Tag(i) == PartOfSpeech.VerbPast && text.Tokens[i].Entry is { } entry && (entry.Form & VerbForm.Participle) != 0 && (text.Tag(i + 1) == PartOfSpeech.Preposition || text.Is(i + 1, WordClass.Time | WordClass.Weekday));

    /// <summary><c>, of Chicago</c>, <c>, from Ohio</c></summary>
    private static bool IsOrigin(ClauseText text, int first, int end) =>
        end - first is 2 or 3 && (text.Is(first, "of") || text.Is(first, "from")) && text.Tag(first + 1) == PartOfSpeech.ProperNoun;

    /// <summary>Goes on over prepositional phrases (<c>of the union</c>), and phrases joined by "and" where asked for.</summary>
    public static int WithPrepositions(ClauseText text, int end, int limit, bool joined)
    {
        for (var steps = 0; steps < 6 && end < limit && !text.IsQuoted(end); steps++)
        {
            var tag = text.Tag(end);
            if (tag == PartOfSpeech.Preposition ? !text.Is(end + 1 < limit ? end + 1 : end, WordClass.Weekday) && !IsCircumstance(text, end, limit) : joined && tag == PartOfSpeech.Conjunction && !text.Is(end, "but"))
            {
                var next = SimpleEnd(text, end + 1, limit);
                if (next == end + 1)
                {
                    break;
                }

                end = next;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>A phrase of time or place that belongs to the verb: <c>in a statement</c>, <c>on Monday</c>, <c>during a debate</c>.</summary>
    public static bool IsCircumstance(ClauseText text, int preposition, int limit) =>
        text.Is(preposition, "during") || text.Is(preposition, "after") || text.Is(preposition, "before") || text.Is(preposition, "on") || text.Is(preposition, "at") || text.Is(preposition, "as") || text.Is(preposition, "in")
        && preposition + 1 < limit && (text.Is(preposition + 1, "a") || text.Is(preposition + 1, "an") || text.Is(preposition + 1, WordClass.Month) || text.Tag(preposition + 1) == PartOfSpeech.Number);

    /// <summary>The passage that starts here or after a determiner and adjectives, or -1.</summary>
    public static int QuoteAfterModifiers(ClauseText text, int first, int limit)
    {
        for (var i = first; i < limit && i <= first + MaxModifiers; i++)
        {
            if (text.PassageFrom(i) is var passage and >= 0)
            {
                return passage;
            }

            if (text.IsQuoted(i) || text.Tag(i) is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Adverb))
            {
                return -1;
            }
        }

        return -1;
    }
}
