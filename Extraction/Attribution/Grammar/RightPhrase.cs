using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds noun phrases to the right: addressees, sources after their verb, objects.</summary>
internal static class RightPhrase
{
    private const int Reach = 40;
    private const int MaxModifiers = 4;

    /// <summary>
    /// The end of the simple noun phrase that starts here (<c>the old mayor</c>, <c>him</c>, <c>CNN's Ann Lee</c>); the start
    /// itself where none does.
    /// </summary>
    public static int SimpleEnd(ClauseText text, int start, int limit)
    {
        var i = start;
        var head = false;
        for (; i < limit && i < start + Reach && !text.IsQuoted(i); i++)
        {
            if (text.Tag(i) == Pronoun)
            {
                return i == start ? i + 1 : i;
            }

            if (head ? !GoesOnAfterHead(text, i) : !MayPrecedeHead(text, start, i))
            {
                break;
            }

            head |= text.Tag(i) is Noun or ProperNoun or Number;
        }

        return head || (i == start + 1 && text.Tag(start) == Determiner && text.TextEqualsAny(start, text.Phrase.OpeningDeterminers)) ? i : start;
    }

    private static bool MayPrecedeHead(ClauseText text, int start, int i) => text.Tag(i) switch
    {
        Noun or ProperNoun or Number or Determiner or Adjective or Other or Possessive or VerbParticiple or Adverb => true,
        VerbGerund => i > start,
        _ => false,
    };

    private static bool GoesOnAfterHead(ClauseText text, int i)
    {
        switch (text.Tag(i))
        {
            case Noun or ProperNoun or Number:
                // A date ends the phrase before it: "told reporters Monday".
                return !text.HasClass(i, WordClass.Weekday) || text.HasClass(i - 1, WordClass.Weekday);
            case Determiner:
                // "told the court this plan": a determiner after a noun starts another phrase, but for "CNN's the".
                return text.Tag(i - 1) == Possessive;
            case Adjective or Other or Possessive:
                return true;
            default:
                return text.IsSlash(i);
        }
    }

    /// <summary>The end of a source that follows its verb: the phrase with what says who it is.</summary>
    public static int SourceEnd(ClauseText text, int start, int limit, bool relative = false)
    {
        var end = SimpleEnd(text, start, limit);
        if (end == start)
        {
            return start;
        }

        end = WithPrepositions(text, end, limit, true);
        end = AfterBrackets(text, end, limit);
        end = AfterModifiers(text, end, limit);
        return AfterAppositions(text, end, limit, relative);
    }

    /// <summary><c>said Ann Lee | (D-Ohio)</c></summary>
    private static int AfterBrackets(ClauseText text, int open, int limit)
    {
        const int longest = 10;
        if (open >= limit || !text.IsMark(open, '('))
        {
            return open;
        }

        var close = open + 1;
        while (close < limit && close < open + longest && !text.IsMark(close, ')'))
        {
            close++;
        }

        return close < limit && text.IsMark(close, ')') ? close + 1 : open;
    }

    /// <summary>The end of what tells which one is meant: <c>polls | conducted for the network</c>, <c>officials | who saw the plan</c>.</summary>
    private static int AfterModifiers(ClauseText text, int end, int limit)
    {
        if (end + 1 >= limit || !text.IsFree(end) || !OpensModifier(text, end))
        {
            return end;
        }

        for (var i = end + 1; i < limit && i < end + Reach; i++)
        {
            if (!text.IsFree(i) || text.IsComma(i) || text.IsDash(i) || IsColonOrBracket(text, i) || text.Tag(i) == Subordinator)
            {
                return i;
            }
        }

        return limit;
    }

    private static bool OpensModifier(ClauseText text, int i) =>
        text.Tag(i) == VerbParticiple || IsPastParticiple(text, i)
        || text.IsPersonalRelative(i) || (text.IsGeneralRelative(i) && text.Tag(i) == RelativePronoun);

    /// <summary>A past form that can be a participle and comes before a preposition or date.</summary>
    private static bool IsPastParticiple(ClauseText text, int i) =>
        text.Tag(i) == VerbPast && text.Tokens[i].Entry is { } entry && (entry.Form & VerbForm.Participle) != 0
        && (text.Tag(i + 1) == Preposition || text.IsDayOrTime(i + 1));

    private static bool IsColonOrBracket(ClauseText text, int i) =>
        text.IsMark(i, ';') || text.IsMark(i, ':') || text.IsMark(i, '(') || text.IsMark(i, ')');

    /// <summary><c>said Ann Lee | , a Democrat | , of Chicago |</c></summary>
    private static int AfterAppositions(ClauseText text, int end, int limit, bool relative)
    {
        const int most = 3;
        for (var appositions = 0; appositions < most && end + 1 < limit && text.IsComma(end) && !text.IsQuoted(end + 1); appositions++)
        {
            var first = end + 1;
            var close = first;
            while (close < limit && close < first - 1 + Reach && !EndsApposition(text, close))
            {
                close++;
            }

            if (!(relative && text.IsPersonalRelative(first)) && !IsOrigin(text, first, close)
                && ParentheticalReader.Read(text, first, close) != ParentheticalKind.Apposition)
            {
                break;
            }

            end = close;
        }

        return end;
    }

    private static bool EndsApposition(ClauseText text, int i) =>
        text.IsComma(i) || text.IsQuoted(i) || text.IsMark(i, ';') || text.IsDash(i) || text.IsStop(i);

    /// <summary><c>, of Chicago</c>, <c>, from Ohio</c></summary>
    private static bool IsOrigin(ClauseText text, int first, int end) =>
        end - first is 2 or 3 && text.TextEqualsAny(first, text.Clause.OriginPrepositions) && text.Tag(first + 1) == ProperNoun;

    /// <summary>Goes on over prepositional phrases (<c>of the union</c>), and phrases joined by "and" where asked for.</summary>
    public static int WithPrepositions(ClauseText text, int end, int limit, bool joined)
    {
        const int most = 6;
        for (var steps = 0; steps < most && end < limit && !text.IsQuoted(end); steps++)
        {
            if (!IsPrepositionOfNoun(text, end, limit) && !(joined && text.Tag(end) == Conjunction && !text.IsAdversative(end)))
            {
                break;
            }

            var next = SimpleEnd(text, end + 1, limit);
            if (next == end + 1)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary><c>the mayor | of Tampa</c>, unlike <c>told the mayor | on Monday</c></summary>
    private static bool IsPrepositionOfNoun(ClauseText text, int i, int limit) =>
        text.Tag(i) == Preposition && !text.HasClass(i + 1 < limit ? i + 1 : i, WordClass.Weekday) && !IsCircumstance(text, i, limit);

    /// <summary>A phrase of time or place that belongs to the verb: <c>in a statement</c>, <c>on Monday</c>, <c>during a debate</c>.</summary>
    public static bool IsCircumstance(ClauseText text, int preposition, int limit) =>
        text.TextEqualsAny(preposition, text.Clause.CircumstancePrepositions)
        || (text.TextEquals(preposition, text.Clause.MediumPreposition) && preposition + 1 < limit && OpensTimeOrMedium(text, preposition + 1));

    /// <summary><c>in | a statement</c>, <c>in | May</c>, <c>in | 2016</c></summary>
    private static bool OpensTimeOrMedium(ClauseText text, int i) =>
        text.IsIndefiniteArticle(i) || text.HasClass(i, WordClass.Month) || text.Tag(i) == Number;

    /// <summary>The quoted span that starts here or after a determiner and adjectives, or -1.</summary>
    public static int QuoteAfterModifiers(ClauseText text, int first, int limit)
    {
        for (var i = first; i < limit && i <= first + MaxModifiers; i++)
        {
            if (text.QuotedSpanFrom(i) is var quotedSpan and >= 0)
            {
                return quotedSpan;
            }

            if (text.IsQuoted(i) || text.Tag(i) is not (Determiner or Adjective or Adverb))
            {
                return -1;
            }
        }

        return -1;
    }
}
