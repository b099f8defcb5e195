using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>A clause that stands before or around its attribution: <c>The plan had failed, | she said.</c></summary>
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
    public static bool EndsAttribution(ClauseText text, in VerbGroup verb, int limit, out int after)
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
            if (!text.IsQuoted(i) && text.Tokens[i].IsFiniteVerb && text.Frames.OfVerb(text.Tokens[i].Entry) is { } frame && frame.Takes(Complement.Quote))
            {
                return true;
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
