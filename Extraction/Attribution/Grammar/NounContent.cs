using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What a noun reports: <c>claim | that it had failed</c>, <c>call | for a vote</c>.</summary>
internal static class NounContent
{
    private const int MaxCircumstances = 2;

    /// <summary>What is directly after a noun as its content; without a frame, what is after <c>of</c> or <c>for</c>.</summary>
    public static Reported Read(ClauseText text, int noun, VerbFrame? frame)
    {
        var limit = ContentBoundary.Limit(text);
        var next = frame is null ? noun + 1 : AfterCircumstances(text, noun + 1, limit, frame);
        if (next + 1 >= limit || text.IsQuoted(next) || text.IsTaken(next) || text.IsTaken(next + 1))
        {
            return Reported.None;
        }

        if (frame is null)
        {
            return text.TextEqualsAny(next, text.Clause.NounContentPrepositions) ? new(ContentShape.Object, next + 1, next + 1) : Reported.None;
        }

        return IsClause(text, frame, next) ? new(ContentShape.Clause, next, noun + 1)
            : IsInfinitive(text, frame, next) ? new(ContentShape.Infinitive, next, next)
            : IsPrepositional(text, frame, next) ? new(ContentShape.Object, next + 1, next + 1)
            : Reported.None;
    }

    /// <summary><c>claim | that it had failed</c></summary>
    private static bool IsClause(ClauseText text, VerbFrame frame, int next) =>
        text.IsComplementizer(next) && frame.Takes(Complement.That) && !text.Tokens[next + 1].IsFiniteVerb;

    /// <summary><c>vow | to appeal</c></summary>
    private static bool IsInfinitive(ClauseText text, VerbFrame frame, int next) =>
        frame.Takes(Complement.Infinitive) && text.IsInfinitiveMarker(next) && text.Tag(next + 1) == PartOfSpeech.VerbBase;

    /// <summary><c>call | for a vote</c></summary>
    private static bool IsPrepositional(ClauseText text, VerbFrame frame, int next) =>
        frame.TakesPreposition(text.Tokens[next].Entry?.Text) && text.Tag(next + 1) != PartOfSpeech.Punctuation;

    /// <summary>
    /// After what is between noun and clause: <c>her claim in the debate | that it had failed</c>; the start itself where no
    /// clause follows.
    /// </summary>
    private static int AfterCircumstances(ClauseText text, int start, int limit, VerbFrame frame)
    {
        var i = start;
        for (var steps = 0; steps < MaxCircumstances && i < limit && frame.Takes(Complement.That) && !text.IsComplementizer(i); steps++)
        {
            i = Circumstance.After(text, i, limit);
        }

        return i < limit && !text.IsQuoted(i) && text.IsComplementizer(i) ? i : start;
    }
}
