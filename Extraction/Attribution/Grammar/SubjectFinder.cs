using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds the subject of a verb group to its left: past adverbs, dates and asides, over conjunctions, in relative clauses.</summary>
internal static class SubjectFinder
{
    private const int MaxAside = 45;

    public static Subject Find(ClauseText text, in VerbGroup verb)
    {
        var floor = text.Sentence.First;
        var p = SkipTimes(text, verb.First - 1, floor);
        if (p < floor)
        {
            return Subject.None;
        }

        if (text.Tag(p) == PartOfSpeech.RelativePronoun || (text.Is(p, "who") && !text.IsQuoted(p)))
        {
            return new(SubjectKind.Relative, new(p, p + 1), p);
        }

        if (text.IsTaken(p))
        {
            return text.SourceBefore(verb.First) is { } earlier ? new(SubjectKind.Shared, earlier, verb.First) : Subject.None;
        }

        if (text.Tag(p) == PartOfSpeech.Conjunction && !text.IsQuoted(p))
        {
            return Shared(text, p, verb.Mood);
        }

        if (text.IsComma(p) || text.IsDash(p))
        {
            return BeforeAside(text, p, floor, verb);
        }

        if (text.IsQuoted(p))
        {
            // "Vega, the star of “Home,” said": the comma of the aside stands inside the marks.
            return text.PassageTo(p) is var title and >= 0 && !text.IsWhole(title) && p > floor && text.IsComma(p - 1) && text.Passage(title).Tokens.First > floor + 2 ? BeforeAside(text, p, floor, verb) : Subject.None;
        }

        if (LeftPhrase.Ending(text, p, floor) is not { } phrase)
        {
            return Subject.None;
        }

        // "a poll last week showed": which poll, the date says.
        var dated = p < verb.First - 1 && text.Is(p, WordClass.Document) && text.Is(verb.First - 1, WordClass.Weekday | WordClass.Time);
        return NameBefore(text, phrase, floor) is var first and >= 0 ? new(SubjectKind.Phrase, new(first, phrase.End), first)
            : new(SubjectKind.Phrase, dated ? new(phrase.First, verb.First) : phrase, phrase.First);
    }

    /// <summary><c>Ana Vega, president and chief executive of the union said</c>: the comma that should close the aside is missing.</summary>
    private static int NameBefore(ClauseText text, TokenRange phrase, int floor)
    {
        var comma = phrase.First - 1;
        return comma > floor && text.IsComma(comma) && !text.IsQuoted(comma - 1) && text.Tag(phrase.First) == PartOfSpeech.Noun && text.Is(phrase.First, WordClass.Title | WordClass.Person) && !text.Is(phrase.First, WordClass.Plural)
            && text.People.MentionAt[comma - 1] is >= 0 and var mention && text.People.Mentions[mention].WithTitle.First is var first && (first == floor || text.PassageTo(first - 1) >= 0) ? first : -1;
    }

    /// <summary>Goes back over adverbs and over dates: <c>Vega on Friday said</c>, <c>the court this week ruled</c>.</summary>
    public static int SkipTimes(ClauseText text, int p, int floor)
    {
        for (var steps = 0; steps < 5 && p > floor && !text.IsQuoted(p); steps++)
        {
            if (text.Tag(p) == PartOfSpeech.Adverb && !(p == floor && text.Is(p, "most")))
            {
                p--;
            }
            else if (text.Is(p, WordClass.Weekday | WordClass.Time) && text.Tag(p) != PartOfSpeech.Possessive)
            {
                var q = p - 1;
                while (q > floor && (text.Is(q, WordClass.Weekday | WordClass.Time) || text.Tag(q) is PartOfSpeech.Number or PartOfSpeech.Adjective || text.Is(q, "this") || text.Is(q, "last") || text.Is(q, "late") || text.Is(q, "earlier")))
                {
                    q--;
                }

                if (q > floor && text.Tag(q) == PartOfSpeech.Preposition && !text.Is(q, "of"))
                {
                    p = q - 1;
                }
                else if (q < p - 1 || (text.Is(p, WordClass.Weekday) && q > floor && text.Tokens[q].IsUpper))
                {
                    p = q;
                }
                else
                {
                    break;
                }
            }
            else
            {
                break;
            }
        }

        return p;
    }

    /// <summary>The subject of the verb before the conjunction that this one follows.</summary>
    private static Subject Shared(ClauseText text, int conjunction, VerbMood mood)
    {
        return EarlierVerb.Subject(text, conjunction, mood);
    }

    /// <summary>
    /// The subject before what stands between commas or dashes: <c>Reid, a Democrat, said</c> (an apposition belongs to the
    /// source), <c>Reid, who was there, said</c>, <c>Reid, however, said</c>.
    /// </summary>
    public static Subject BeforeAside(ClauseText text, int close, int floor, in VerbGroup verb)
    {
        var sourceEnd = -1;
        for (var asides = 0; asides < 4; asides++)
        {
            var open = OpenOf(text, close, floor);
            if (open < 0)
            {
                // "Sen. Ana Vega (D-Ohio), said": a comma that has no fellow.
                return asides == 0 && text.IsComma(close) && text.IsMark(close - 1, ')') && LeftPhrase.Ending(text, close - 1, floor) is { } whole && whole.First == floor
                    ? new(SubjectKind.Phrase, whole, whole.First)
                    : AfterList(text, verb, close);
            }

            var kind = AsideReader.Read(text, open + 1, close);
            if (kind == AsideKind.Clause && RelativeBefore(text, open, floor) is var outer and >= 0)
            {
                // "Vega, whose latest book, a novel, sold well, said"
                (open, kind) = (outer, AsideKind.Other);
            }
            else if (kind == AsideKind.Clause)
            {
                return AfterList(text, verb, close);
            }

            if (kind == AsideKind.Apposition && sourceEnd < 0)
            {
                sourceEnd = text.IsDash(close) && !text.IsQuoted(close) ? close : close + 1;
            }

            if (text.IsQuoted(open - 1))
            {
                return Subject.None;
            }

            var last = SkipTimes(text, open - 1, floor);
            if (text.Tag(last) == PartOfSpeech.RelativePronoun && kind == AsideKind.Other)
            {
                return new(SubjectKind.Relative, new(last, last + 1), last);
            }

            if (LeftPhrase.Ending(text, last, floor) is { } phrase)
            {
                if (last < open - 1 && HasRelative(text, phrase))
                {
                    phrase = new(phrase.First, open);
                }

                // "Sen. Ann Lee, R-Ohio, a member of the panel, said": what was found may itself be an apposition.
                var end = phrase.End;
                while (Described(text, phrase, open, floor) is { } named)
                {
                    phrase = named;
                    end = open + 1;
                }

                return new(SubjectKind.Phrase, new(phrase.First, sourceEnd > 0 ? sourceEnd : end), phrase.First);
            }

            close = open;
        }

        return Subject.None;
    }

    /// <summary>The comma that opens a relative clause with an aside of its own, up to two commas back, or -1.</summary>
    private static int RelativeBefore(ClauseText text, int comma, int floor)
    {
        if (!text.IsComma(comma) || text.Tag(comma + 1) is PartOfSpeech.Conjunction or PartOfSpeech.Pronoun)
        {
            return -1;
        }

        for (var commas = 0; commas < 2; commas++)
        {
            comma = OpenOf(text, comma, floor);
            if (comma < 0 || text.IsQuoted(comma + 1))
            {
                return -1;
            }

            if (text.Is(comma + 1, "who") || text.Is(comma + 1, "whose") || text.Is(comma + 1, "which"))
            {
                return comma;
            }
        }

        return -1;
    }

    /// <summary>Who it is that the phrase after a comma describes, or null.</summary>
    private static TokenRange? Described(ClauseText text, TokenRange phrase, int open, int floor)
    {
        var comma = phrase.First - 1;
        return comma > floor && text.IsComma(comma) && !text.IsQuoted(comma - 1) && text.Tag(phrase.First) != PartOfSpeech.Pronoun
            && (AsideReader.IsDescription(text, phrase.First, open) || IsOfName(text, phrase.First))
            && LeftPhrase.Ending(text, comma - 1, floor) is { } before && text.Tag(before.End - 1) == PartOfSpeech.ProperNoun ? before : null;
    }

    /// <summary><c>Ana Vega, | a broker from Tampa, Fla., said</c></summary>
    private static bool IsOfName(ClauseText text, int first) =>
        first - 2 >= text.Sentence.First && (text.Is(first, "a") || text.Is(first, "an")) && text.People.MentionAt[first - 2] >= 0;

    private static bool HasRelative(ClauseText text, TokenRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (text.Tag(i) == PartOfSpeech.RelativePronoun || text.Is(i, "who"))
            {
                return true;
            }
        }

        return false;
    }

    private static Subject AfterList(ClauseText text, in VerbGroup verb, int comma) =>
        verb.Mood is VerbMood.Infinitive or VerbMood.Participle ? Subject.None
        : EarlierVerb.Subject(text, comma, VerbMood.Gerund);

    /// <summary>The comma or dash that opens the aside which closes here.</summary>
    private static int OpenOf(ClauseText text, int close, int floor)
    {
        var dash = text.IsDash(close);
        var depth = 0;
        for (var i = close - 1; i > floor && i > close - MaxAside; i--)
        {
            if (text.IsQuoted(i))
            {
                continue;
            }

            if (text.IsMark(i, ')'))
            {
                depth++;
            }
            else if (text.IsMark(i, '('))
            {
                depth--;
            }
            else if (depth == 0 && (dash ? text.IsDash(i) : text.IsComma(i)))
            {
                return i;
            }
            else if (text.IsMark(i, ';') || text.IsStop(i) && text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return -1;
            }
        }

        return -1;
    }
}
