using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>A clause that comes before or around its attribution: <c>The plan had failed, | she said.</c></summary>
internal static class LeadingClause
{
    public static bool IsBreak(ClauseText text, int i) => !text.IsQuoted(i) && (text.IsComma(i) || text.IsDash(i));

    public static bool Add(ClauseText text, AttributionRule rule, int comma, TokenRange source, TokenRange cue, int after, int limit)
    {
        var start = ClauseStart.Before(text, comma);
        if (start >= comma)
        {
            return false;
        }

        var clause = new TokenRange(start, comma);
        if (after + 1 < limit && IsBreak(text, after))
        {
            var next = after + 1;
            if (text.QuotedSpanFrom(next) is var quote and >= 0 && !text.IsTaken(next))
            {
                return AddQuote(text, rule, clause, source, cue, quote);
            }

            if (Rest(text, clause, next, limit) is { IsEmpty: false } rest)
            {
                text.Add(AttributionBuilder.Build(text, rule, source, cue, clause, rest));
                return true;
            }
        }

        if (!HasVerb(text, start, comma) && !(after >= limit && HasMainClause(text, start, comma)))
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, rule, source, cue, clause));
        return true;
    }

    /// <summary>The clause goes on as a quote after the cue: <c>It was late, she said, | "and we lost."</c></summary>
    private static bool AddQuote(ClauseText text, AttributionRule rule, TokenRange clause, TokenRange source, TokenRange cue, int quote)
    {
        // "On Monday, she said, “We won.”": what comes before introduces the sentence.
        // and "He said it was late, and when asked, he said, “We won.”": two attributions.
        if (!HasVerb(text, clause.First, clause.End) || Reports(text, clause.First, clause.End) || OpensPhrase(text.Tag(clause.First)))
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, rule, source, cue, clause, text.QuotedSpan(quote).Tokens));
        return true;
    }

    private static bool OpensPhrase(PartOfSpeech tag) => tag
        is PartOfSpeech.VerbParticiple or PartOfSpeech.VerbGerund or PartOfSpeech.Preposition or PartOfSpeech.Adverb;

    /// <summary>How the clause goes on after the cue; empty where it does not.</summary>
    private static TokenRange Rest(ClauseText text, TokenRange clause, int next, int limit)
    {
        if (JoinedQuote(text, next, limit) is >= 0 and var joined && HasVerb(text, clause.First, clause.End))
        {
            return new(next, text.QuotedSpan(joined).Tokens.End);
        }

        return text.IsFree(next) && (GoesOn(text, next) || !HasVerb(text, clause.First, clause.End))
            ? new(next, ContentBoundary.Find(text, new(ContentShape.Zero, next, next), new(next, next, next, null!, VerbMood.Finite, false, false)))
            : default;
    }

    /// <summary>A quote after a conjunction, or -1: <c>It was late, she said, | and "we lost."</c></summary>
    private static int JoinedQuote(ClauseText text, int next, int limit) =>
        next + 1 < limit && !text.IsTaken(next) && text.Tag(next) == PartOfSpeech.Conjunction ? text.QuotedSpanFrom(next + 1) : -1;

    /// <summary>Predicate or phrase of the clause: <c>The plan, she said, | had failed</c>.</summary>
    private static bool GoesOn(ClauseText text, int next) =>
        text.Tokens[next].IsFiniteVerb || text.Tag(next) is PartOfSpeech.Preposition or PartOfSpeech.Particle;

    /// <summary>
    /// Nothing that the cue could report comes after it: the sentence ends, after a date or place, or a comma closes the
    /// attribution.
    /// </summary>
    public static bool EndsAttribution(ClauseText text, in VerbGroup verb, int limit, out int after)
    {
        after = verb.End;
        if (after >= limit || IsBreak(text, after) || text.IsMark(after, ';'))
        {
            return true;
        }

        if (ComplementReader.Read(text, verb).Shape != ContentShape.None && !text.IsDayOrTime(after) && text.Tag(after) != PartOfSpeech.Preposition)
        {
            return false;
        }

        after = TrailingAdjuncts.End(text, verb, limit);
        return after >= limit || IsBreak(text, after);
    }

    private static bool Reports(ClauseText text, int start, int end)
    {
        for (var i = start; i < end && i < start + 80; i++)
        {
            if (!text.IsQuoted(i) && text.Tokens[i].IsFiniteVerb && text.Frames.OfVerb(text.Tokens[i].Entry) is { } frame && frame.Takes(Complement.Quote))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>While the job paid, | the law changed |, she said.</c></summary>
    private static bool HasMainClause(ClauseText text, int start, int end)
    {
        if (text.IsQuoted(start) || text.Tag(start) != PartOfSpeech.Subordinator)
        {
            return false;
        }

        for (var i = start + 1; i + 1 < end; i++)
        {
            if (!text.IsQuoted(i) && text.IsComma(i)
                && text.Tag(i + 1) is PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun)
            {
                return HasVerb(text, start + 1, i) && HasVerb(text, i + 1, end);
            }
        }

        return false;
    }

    public static bool HasVerb(ClauseText text, int start, int end)
    {
        if (!text.IsQuoted(start) && text.Tag(start) == PartOfSpeech.Subordinator)
        {
            return false;
        }

        for (var i = start; i < end && i < start + 80; i++)
        {
            if (text.Tokens[i].IsFiniteVerb)
            {
                return true;
            }
        }

        return false;
    }
}
