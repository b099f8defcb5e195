using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds what a cue verb reports to its right, past addressees, dates and circumstances.</summary>
internal static class ComplementReader
{
    private const int MaxSteps = 6;

    public static Reported Read(ClauseText text, in VerbGroup verb)
    {
        var limit = ContentEnd.Limit(text);
        var frame = verb.Frame;
        var i = verb.End;
        while (i < limit && !text.IsQuoted(i) && Circumstance.IsManner(text, i))
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

        var about = false;
        for (var steps = 0; steps <= MaxSteps; steps++)
        {
            var found = Direct(text, frame, i, limit, cueEnd);
            if (found.Shape == ContentShape.Zero && about)
            {
                break;          // "asked Lee about a plan | she had made": what was asked is the plan
            }

            if (found.Shape != ContentShape.None)
            {
                return found;
            }

            about |= i < limit && !text.IsQuoted(i) && frame.TakesPreposition(text.Tokens[i].Entry?.Text);
            var next = Circumstance.After(text, i, limit);
            if (next == i)
            {
                break;
            }

            if (i == cueEnd && Circumstance.IsMedium(text, i, next))
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
        if (i >= limit || text.IsTaken(i) || Circumstance.IsDateBeforeContent(text, i, limit))
        {
            return Reported.None;
        }

        if (text.IsMark(i, ':') && frame.Takes(Complement.Quote | Complement.That))
        {
            var content = i + 1;
            return content < text.Tokens.Length && text.IsTaken(content) ? Reported.None
                : content >= limit && !(frame.Takes(Complement.Quote) && text.PassageFrom(content) >= 0) ? Reported.None
                : text.PassageFrom(content) >= 0 ? new(ContentShape.Quote, content, i == cueEnd ? i + 1 : cueEnd)
                : new(ContentShape.Zero, content, i == cueEnd ? i + 1 : cueEnd);
        }

        // "added, that"
        if (text.IsComma(i) && frame.Takes(Complement.That) && i + 2 < limit && text.Is(i + 1, "that") && !text.IsTaken(i + 1) && BareClause.StartsAt(text, i + 2, limit))
        {
            return new(ContentShape.Clause, i + 1, cueEnd);
        }

        if (text.IsComma(i) || text.IsDash(i))
        {
            if (text.IsComma(i) && frame.Takes(Complement.Quote) && text.PassageFrom(i + 1) >= 0 && text.TitleFrom(i + 1) < 0 && !text.IsTaken(i + 1))
            {
                return new(ContentShape.Quote, i + 1, cueEnd);
            }

            var close = AsideAfterCue.End(text, i, limit, frame);
            return close < 0 ? Reported.None : Direct(text, frame, close, limit, cueEnd) with { CueEnd = cueEnd };
        }

        if (text.PassageFrom(i) >= 0)
        {
            return frame.Takes(Complement.Quote | Complement.Object | Complement.Naming) ? new(ContentShape.Quote, i, cueEnd) : Reported.None;
        }

        if (IsClauseOpener(text, i) && frame.Takes(Complement.That) && !(frame.Takes(Complement.Addressee) && Circumstance.AfterRelative(text, i, limit) > i))
        {
            return new(ContentShape.Clause, i, cueEnd);
        }

        if (text.Is(i, "not") && i + 1 < limit && text.Tag(i + 1) == PartOfSpeech.Particle && frame.Takes(Complement.Infinitive))
        {
            return new(ContentShape.Infinitive, i, cueEnd);
        }

        if (text.Tag(i) == PartOfSpeech.Particle || (text.Is(i, "to") && i + 1 < limit && (text.Tag(i + 1) == PartOfSpeech.VerbBase || (frame.Takes(Complement.Infinitive) && text.PassageFrom(i + 1) >= 0))))
        {
            return frame.Takes(Complement.Infinitive) ? new(ContentShape.Infinitive, i, cueEnd) : Reported.None;
        }

        if (frame.Takes(Complement.Zero) && BareClause.StartsAt(text, i, limit))
        {
            return new(ContentShape.Zero, i, cueEnd);
        }

        if (frame.Takes(Complement.Gerund | Complement.Object) && text.Tag(i) == PartOfSpeech.VerbGerund && !text.Is(i, "following"))
        {
            return new(ContentShape.Object, i, cueEnd);
        }

        if (frame.Takes(Complement.Object | Complement.ObjectInfinitive | Complement.Naming | Complement.NamingAs))
        {
            // "condemned the "attack on reason""
            if (frame.Takes(Complement.Object) && RightPhrase.QuoteAfterModifiers(text, i, limit) is var quoted and >= 0 && text.IsUtterance(quoted))
            {
                return new(ContentShape.Object, i, cueEnd);
            }

            var end = RightPhrase.SimpleEnd(text, i, limit);
            if (end > i && !Circumstance.IsTime(text, i))
            {
                end = RightPhrase.WithPrepositions(text, end, limit, true);
                end = end + 1 < limit && text.Is(end, "not") && text.Tag(end + 1) == PartOfSpeech.Particle ? end + 1 : end;
                end = frame.Takes(Complement.ObjectInfinitive) && Circumstance.After(text, end, limit) is var behind && behind + 1 < limit && (text.Tag(behind) == PartOfSpeech.Particle || (text.Is(behind, "to") && text.PassageFrom(behind + 1) >= 0)) ? behind : end;
                var infinitive = end + 1 < limit && (text.Tag(end) == PartOfSpeech.Particle || (text.Is(end, "to") && text.PassageFrom(end + 1) >= 0));
                if (frame.Takes(Complement.ObjectInfinitive) && infinitive)
                {
                    return new(ContentShape.ObjectInfinitive, i, cueEnd);
                }

                // "defended her deputy: "He was right.""
                if (end < limit && text.IsMark(end, ':') && text.PassageFrom(end + 1) is >= 0 and var reply && text.IsUtterance(reply))
                {
                    return text.IsTaken(end + 1) ? Reported.None : new(ContentShape.Quote, end + 1, cueEnd);
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
            var next = Circumstance.After(text, end, limit);
            if (next == end)
            {
                break;
            }

            end = next;
            if (end + 1 < limit && !text.IsQuoted(end) && !(text.Is(end, "of") && text.Tag(end - 1) == PartOfSpeech.Noun) && frame.TakesPreposition(text.Tokens[end].Entry?.Text) && !text.IsTaken(end + 1))
            {
                return new(ContentShape.Object, end + 1, end + 1);
            }
        }

        return frame.Takes(Complement.Quote) ? Reported.None : Direct(text, frame, i, limit, i);
    }

    /// <summary>The end of somebody spoken to: <c>reporters</c>, <c>CNN's Ann Lee</c>, <c>the crowd in Ohio</c>.</summary>
    private static int AddresseeEnd(ClauseText text, int i, int limit)
    {
        if (i >= limit || (text.IsQuoted(i) && text.TitleFrom(i) < 0))
        {
            return i;
        }

        var end = Circumstance.AfterTitle(text, RightPhrase.SimpleEnd(text, i, limit));
        for (var steps = 0; end > i && steps < MaxSteps && end < limit; steps++)
        {
            var next = Circumstance.After(text, end, limit);
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

    private static bool IsClauseOpener(ClauseText text, int i) => (text.Is(i, "that") && !(i + 1 < text.Tokens.Length && text.Is(i + 1, WordClass.Time | WordClass.Weekday) && (text.Tag(i) == PartOfSpeech.Determiner || i + 2 >= text.Sentence.End || text.Tag(i + 2) == PartOfSpeech.Punctuation))) || text.Is(i, "whether") || text.Is(i, "if") || text.Is(i, "how") || text.Is(i, "why") || text.Is(i, "what") || text.Is(i, "where") || text.Is(i, "when") || text.Is(i, "who") || text.Is(i, "which");
}
