using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A noun reports: <c>her claim that the plan had failed</c>, <c>the mayor's call for a vote</c>, <c>concerns about the plan</c>.</summary>
internal static class NounCue
{
    private const int MaxModifiers = 5;
    private const int MaxCircumstances = 2;

    /// <summary>A noun with a clause directly behind it.</summary>
    public static bool OpensClause(ClauseText text, int noun) => text.Tag(noun) == PartOfSpeech.Noun && noun + 1 < text.Sentence.End && text.Is(noun + 1, "that");

    /// <param name="sourced">Only where the words say whose it is.</param>
    public static bool TryApply(ClauseText text, int noun, bool sourced = false)
    {
        if (text.Tag(noun) != PartOfSpeech.Noun || text.IsQuoted(noun) || text.IsTaken(noun) || VerbFrames.OfNoun(text.Tokens[noun].Entry) is not { } frame)
        {
            return false;
        }

        var reported = Reads(text, noun, frame);
        if (reported.Shape == ContentShape.None)
        {
            return false;
        }

        var first = noun;
        while (first > text.Sentence.First && first > noun - MaxModifiers && !text.IsQuoted(first - 1) && !text.IsTaken(first - 1) && text.Tag(first - 1) is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.VerbParticiple or PartOfSpeech.VerbGerund or PartOfSpeech.Number)
        {
            first--;
        }

        var source = first > text.Sentence.First ? LeftPhrase.Possessor(text, first - 1, text.Sentence.First) : null;
        if (source is null && (sourced || !frame.Takes(Complement.Impersonal)))
        {
            return false;
        }

        var end = ContentEnd.OfNoun(text, reported);
        if (end <= reported.First)
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, AttributionRule.NounCue, source, new(source is null ? noun : first, reported.CueEnd), new TokenRange(reported.First, end)));
        return true;
    }

    /// <summary>What stands directly behind a noun as its content; without a frame, what is behind <c>of</c> or <c>for</c>.</summary>
    internal static Reported Reads(ClauseText text, int noun, VerbFrame? frame)
    {
        var limit = ContentEnd.Limit(text);
        var next = frame is null ? noun + 1 : BehindCircumstances(text, noun + 1, limit, frame);
        if (next + 1 >= limit || text.IsQuoted(next) || text.IsTaken(next) || text.IsTaken(next + 1))
        {
            return Reported.None;
        }

        if (frame is null)
        {
            return text.Is(next, "of") || text.Is(next, "for") ? new(ContentShape.Object, next + 1, next + 1) : Reported.None;
        }

        return text.Is(next, "that") && frame.Takes(Complement.That) && !text.Tokens[next + 1].IsFiniteVerb ? new(ContentShape.Clause, next, noun + 1)
            : frame.Takes(Complement.Infinitive) && text.Is(next, "to") && text.Tag(next + 1) == PartOfSpeech.VerbBase ? new(ContentShape.Infinitive, next, next)
            : frame.TakesPreposition(text.Tokens[next].Entry?.Text) && text.Tag(next + 1) != PartOfSpeech.Punctuation ? new(ContentShape.Object, next + 1, next + 1)
            : Reported.None;
    }

    /// <summary>Behind what stands between noun and clause: <c>her claim in the debate | that it had failed</c>; the start itself where no clause follows.</summary>
    private static int BehindCircumstances(ClauseText text, int start, int limit, VerbFrame frame)
    {
        var i = start;
        for (var steps = 0; steps < MaxCircumstances && i < limit && frame.Takes(Complement.That) && !text.Is(i, "that"); steps++)
        {
            i = Circumstance.After(text, i, limit);
        }

        return i < limit && !text.IsQuoted(i) && text.Is(i, "that") ? i : start;
    }
}
