using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>The clause stands before or around its cue: <c>The plan had failed, she said.</c> <c>The plan, she said, had failed.</c></summary>
internal static class ClauseSubjectVerb
{
    public static bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Parenthetical) || verb.Mood != VerbMood.Finite || verb.IsPassive || IsNegated(text, verb))
        {
            return false;
        }

        var limit = ContentEnd.Limit(text);
        if (!EndsAttribution(text, verb, limit, out var after))
        {
            return false;
        }

        TokenRange source;
        int comma;
        var cue = new TokenRange(verb.First, verb.End);
        if (SubjectFinder.Find(text, verb) is { Kind: SubjectKind.Phrase } subject && subject.First > text.Sentence.First && IsBreak(text, subject.First - 1))
        {
            source = subject.Source;
            comma = subject.First - 1;
        }
        else
        {
            return false;
        }

        return Add(text, AttributionRule.ClauseSubjectVerb, comma, source, cue, after, limit);
    }

    /// <summary>What somebody did not say stands behind its cue only.</summary>
    private static bool IsNegated(ClauseText text, in VerbGroup verb)
    {
        for (var i = verb.First; i < verb.Head; i++)
        {
            if (text.Is(i, WordClass.Negation))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsBreak(ClauseText text, int i) => !text.IsQuoted(i) && (text.IsComma(i) || text.IsDash(i));

    internal static bool Add(ClauseText text, AttributionRule rule, int comma, TokenRange source, TokenRange cue, int after, int limit)
    {
        var start = ClauseStart.Before(text, comma);
        if (start >= comma)
        {
            return false;
        }

        if (after < limit && IsBreak(text, after) && after + 1 < limit)
        {
            var next = after + 1;
            var tag = text.Tag(next);
            if (text.PassageFrom(next) is var quote and >= 0 && !text.IsTaken(next))
            {
                // "On Monday, she said, “We won.”": what stands before introduces the sentence.
                // and "He said it was late, and when asked, he said, “We won.”": two attributions.
                if (!HasVerb(text, start, comma) || Reports(text, start, comma) || text.Tag(start) is PartOfSpeech.VerbParticiple or PartOfSpeech.VerbGerund or PartOfSpeech.Preposition or PartOfSpeech.Adverb)
                {
                    return false;
                }

                text.Add(AttributionBuilder.Build(text, rule, source, cue, new(start, comma), text.Passage(quote).Tokens));
                return true;
            }

            if (next + 1 < limit && !text.IsTaken(next) && text.Tag(next) == PartOfSpeech.Conjunction && text.PassageFrom(next + 1) is var joined and >= 0 && HasVerb(text, start, comma))
            {
                text.Add(AttributionBuilder.Build(text, rule, source, cue, new(start, comma), new(next, text.Passage(joined).Tokens.End)));
                return true;
            }

            if (!text.IsQuoted(next) && !text.IsTaken(next) && (text.Tokens[next].IsFiniteVerb || tag is PartOfSpeech.Preposition or PartOfSpeech.Particle || !HasVerb(text, start, comma)))
            {
                var end = ContentEnd.Find(text, new(ContentShape.Zero, next, next), new(next, next, next, null!, VerbMood.Finite, false, false));
                text.Add(AttributionBuilder.Build(text, rule, source, cue, new(start, comma), new(next, end)));
                return true;
            }
        }

        if (!HasVerb(text, start, comma))
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, rule, source, cue, new TokenRange(start, comma)));
        return true;
    }

    /// <summary>Nothing that the cue could report stands behind it: the sentence ends, after a date or place, or a comma closes the attribution.</summary>
    internal static bool EndsAttribution(ClauseText text, in VerbGroup verb, int limit, out int after)
    {
        after = verb.End;
        if (after >= limit || IsBreak(text, after) || text.IsMark(after, ';'))
        {
            return true;
        }

        if (ComplementReader.Read(text, verb).Shape != ContentShape.None && !text.Is(after, WordClass.Weekday | WordClass.Time) && text.Tag(after) != PartOfSpeech.Preposition)
        {
            return false;
        }

        after = Tail.End(text, verb, limit);
        return after >= limit || IsBreak(text, after);
    }

    private static bool Reports(ClauseText text, int start, int end)
    {
        for (var i = start; i < end && i < start + 80; i++)
        {
            if (!text.IsQuoted(i) && text.Tokens[i].IsFiniteVerb && VerbFrames.OfVerb(text.Tokens[i].Entry) is { } frame && frame.Takes(Complement.Quote))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasVerb(ClauseText text, int start, int end)
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
