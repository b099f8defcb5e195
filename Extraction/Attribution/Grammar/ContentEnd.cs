using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds where the content after a cue ends: at the end of the sentence, or before something the writer adds.</summary>
internal static class ContentEnd
{
    /// <summary>The end of the sentence without its full stop and without marks that close what is not its own.</summary>
    public static int Limit(ClauseText text)
    {
        var end = text.Sentence.End;
        while (end > text.Sentence.First && !text.IsQuoted(end - 1) && (text.IsStop(end - 1) || text.Tokens[end - 1].Kind == TokenKind.QuoteMark))
        {
            end--;
        }

        return end;
    }

    /// <param name="subject">That of the cue.</param>
    public static int Find(ClauseText text, in Reported reported, in VerbGroup verb, in Subject subject)
    {
        var limit = Limit(text);
        if (MainVerb.Follows(text, verb, subject))
        {
            limit = MainVerb.After(text, reported, limit);
        }

        var aside = subject.Kind == SubjectKind.Phrase && GerundSubject.IsAside(text, verb);
        return Find(text, reported, verb, limit, subject.Kind is SubjectKind.Phrase or SubjectKind.Relative ? subject.First : -1, aside);
    }

    public static int Find(ClauseText text, in Reported reported, in VerbGroup verb) => Find(text, reported, verb, Limit(text), -1, false);

    private static int Find(ClauseText text, in Reported reported, in VerbGroup verb, int limit, int clauseFirst, bool aside)
    {
        var start = reported.First;
        var i = start;
        if (reported.Shape == ContentShape.Quote)
        {
            var passage = text.Passage(text.PassageFrom(start)).Tokens;
            i = passage.End;
            if (i >= limit || EndsUtterance(text, passage))
            {
                return i;
            }

            i -= 2;
        }

        var introduction = StartsWithIntroduction(text, reported);
        var subordinate = aside || IsSubordinate(text, clauseFirst) || IsRelativeAside(text, clauseFirst);
        var dashed = clauseFirst > text.Sentence.First && text.IsDash(clauseFirst - 1) && text.Tag(clauseFirst) == PartOfSpeech.RelativePronoun;
        var first = true;
        var clause = false;             // it holds one that may go on with when or after
        var verbSeen = reported.Shape is not (ContentShape.Clause or ContentShape.Zero);
        for (i++; i < limit; i++)
        {
            if (text.IsTaken(i))
            {
                return Trim(text, start, i);
            }

            verbSeen |= text.Tokens[i].IsFiniteVerb;
            clause |= text.Tokens[i].IsFiniteVerb || text.Tag(i) is PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun && !TellsWhen(text, i, limit);
            if (text.IsQuoted(i))
            {
                if (text.PassageTo(i) >= 0 && i + 1 < limit && text.IsComma(i - 1) && !introduction && (subordinate || ClauseBreak.AtComma(text, i + 1, reported.Shape, verb, first)))
                {
                    return i + 1;
                }

                continue;
            }

            if (text.IsComma(i) && i + 1 < limit)
            {
                if (introduction || !verbSeen)
                {
                    // What stands between commas before the verb belongs to the subject: "that Lee, a Democrat, had left".
                    introduction = false;
                }
                else if ((subordinate && text.Tag(i + 1) != PartOfSpeech.Conjunction) || ClauseBreak.AtComma(text, i + 1, reported.Shape, verb, first))
                {
                    return i;
                }

                first = false;
            }
            else if (text.IsMark(i, ';') || StartsQuoteOfItsOwn(text, i, limit) || ClauseBreak.AtWhile(text, i, limit) || (reported.Shape == ContentShape.Object && IsInMedium(text, i, limit)) || (reported.Shape is not (ContentShape.Clause or ContentShape.Zero or ContentShape.Quote) && !clause && TellsWhen(text, i, limit)))
            {
                return i;
            }
            else if (text.IsDash(i) && i + 1 < limit && (dashed || reported.Shape is not (ContentShape.Clause or ContentShape.Zero) || ClauseBreak.StartsClause(text, text.Tag(i + 1) == PartOfSpeech.Conjunction ? i + 2 : i + 1)))
            {
                return i;
            }
            else if (text.Tag(i) == PartOfSpeech.Conjunction && i + 1 < limit && !text.IsComma(i - 1) && ClauseBreak.AtConjunction(text, start, i + 1, reported.Shape, verb))
            {
                return i;
            }
        }

        return reported.Shape == ContentShape.Object ? TrimDate(text, start, Trim(text, start, limit)) : Trim(text, start, limit);
    }

    /// <summary><c>He said he was busy| : "I have no time," he wrote</c>: the comma in the marks says that an attribution follows.</summary>
    private static bool StartsQuoteOfItsOwn(ClauseText text, int colon, int limit) =>
        text.IsMark(colon, ':') && colon + 1 < limit && text.PassageFrom(colon + 1) is >= 0 and var passage
        && text.Passage(passage).Tokens is { Count: > 2 } quote && text.IsComma(quote.End - 2) && quote.End < text.Tokens.Length && text.SameParagraph(colon, quote.End);

    /// <summary>A date at the end tells when it was said: <c>endorsed the plan | on Monday</c>.</summary>
    private static int TrimDate(ClauseText text, int start, int end)
    {
        var i = end;
        while (i > start + 1 && !text.IsQuoted(i - 1) && text.Is(i - 1, WordClass.Weekday | WordClass.Time) && text.Tag(i - 1) != PartOfSpeech.Possessive)
        {
            i--;
        }

        if (i == end)
        {
            return end;
        }

        if (text.Is(i - 1, "on") || text.Is(i - 1, "last") || text.Is(i - 1, "this") || text.Is(i - 1, "late") || text.Is(i - 1, "earlier"))
        {
            i--;
        }

        return i > start + 1 && (i < end - 1 || text.Is(i, WordClass.Weekday)) && text.Tag(i - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun ? i : end;
    }

    /// <summary><c>praised the plan | before leaving</c>, <c>called for a vote | when she spoke</c>: when or beside what it was done.</summary>
    private static bool TellsWhen(ClauseText text, int i, int limit) =>
        text.Is(i, "though") || text.Is(i, "although") || text.Is(i, "despite")
        || (i + 1 < limit && !text.IsQuoted(i + 1) && ((text.Is(i, "when") || text.Is(i, "after")) && text.Tag(i + 1) is PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun || (text.Is(i, "before") || text.Is(i, "after")) && text.Tag(i + 1) == PartOfSpeech.VerbGerund));

    /// <summary><c>praised the plan | in an interview</c>: where it was said.</summary>
    private static bool IsInMedium(ClauseText text, int i, int limit) =>
        text.Is(i, "in") && i + 2 < limit && (text.Is(i + 1, "a") || text.Is(i + 1, "an")) && RightPhrase.SimpleEnd(text, i + 1, limit) is var end && end > i + 2 && text.Is(end - 1, WordClass.Document | WordClass.SpeechNoun);

    /// <summary><c>When Lee said it was over, …</c>: the main clause follows the next comma.</summary>
    private static bool IsSubordinate(ClauseText text, int clauseFirst)
    {
        var before = clauseFirst - 1;
        return before >= text.Sentence.First && !text.IsQuoted(before)
            && (text.Tag(before) == PartOfSpeech.Subordinator && !text.Is(before, "that") || text.Is(before, "as") || text.Is(before, "after") || text.Is(before, "before") || text.Is(before, "while") || text.Is(before, "when"));
    }

    /// <summary><c>Lee, who said it was over, left</c>: the main clause goes on after the next comma.</summary>
    private static bool IsRelativeAside(ClauseText text, int pronoun) =>
        pronoun > text.Sentence.First && text.IsComma(pronoun - 1) && !text.IsQuoted(pronoun) && (text.Is(pronoun, "who") || text.Is(pronoun, "which"));

    private static int Trim(ClauseText text, int start, int end)
    {
        while (end > start + 1 && !text.IsQuoted(end - 1) && (text.IsComma(end - 1) || text.IsMark(end - 1, ';') || text.IsDash(end - 1) || text.IsStop(end - 1) || text.Tag(end - 1) == PartOfSpeech.Conjunction || text.Is(end - 1, "because")))
        {
            end--;
        }

        return end;
    }

    /// <summary>The words in quotation marks are complete: what follows the closing mark is the writer's again.</summary>
    private static bool EndsUtterance(ClauseText text, TokenRange passage) =>
        passage.Count > 2 && text.IsStop(passage.End - 2) && !text.IsMark(passage.End - 2, '\u2026');

    /// <summary><c>that if it rained, the …</c>: the first comma is the clause's own.</summary>
    private static bool StartsWithIntroduction(ClauseText text, in Reported reported)
    {
        if (reported.Shape is not (ContentShape.Clause or ContentShape.Zero))
        {
            return false;
        }

        var i = reported.Shape == ContentShape.Clause ? reported.First + 1 : reported.First;
        return i < text.Sentence.End && !text.IsQuoted(i) && text.Tag(i) is PartOfSpeech.Preposition or PartOfSpeech.Subordinator or PartOfSpeech.VerbGerund;
    }

    /// <summary>The end of what a noun reports: it stops before the verb whose subject the noun is.</summary>
    public static int OfNoun(ClauseText text, in Reported reported)
    {
        var limit = Limit(text);
        var verbs = reported.Shape == ContentShape.Clause ? 1 : 0;
        for (var i = reported.First + 1; i < limit; i++)
        {
            if (text.IsTaken(i))
            {
                return Trim(text, reported.First, i);
            }

            if (text.IsQuoted(i))
            {
                continue;
            }

            if (text.IsComma(i) || text.IsMark(i, ';') || text.IsDash(i) || text.IsMark(i, ':') || (text.IsMark(i, ')')))
            {
                return i;
            }

            if (text.Tag(i) == PartOfSpeech.RelativePronoun)
            {
                verbs++;
            }

            if (text.Tokens[i].IsFiniteVerb)
            {
                if (verbs == 0)
                {
                    return Trim(text, reported.First, i);
                }

                i = VerbGroup.Last(text, i, limit);
                verbs--;
            }
        }

        return Trim(text, reported.First, limit);
    }

    /// <summary>The comma (or closing mark with a comma inside) after which a main clause starts, or -1.</summary>
    public static int MainClause(ClauseText text, int start, int limit)
    {
        for (var i = start; i + 1 < limit && i < start + 60; i++)
        {
            var comma = text.IsQuoted(i) ? text.PassageTo(i) >= 0 && text.IsComma(i - 1) : text.IsComma(i);
            if (comma && !text.IsQuoted(i + 1) && text.Tag(i + 1) is PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.Number or PartOfSpeech.Adjective)
            {
                return i;
            }
        }

        return -1;
    }
}
