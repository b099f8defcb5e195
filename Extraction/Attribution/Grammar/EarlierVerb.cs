using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// Whose verb the one before is, so that a later verb may share its subject: <c>She thanked them and said</c>, <c>She left
/// early, saying</c>. The verbs of subordinate clauses are passed over: <c>Since he won, she has been busy, saying</c>.
/// </summary>
internal static class EarlierVerb
{
    private const int Farthest = 60;

    /// <param name="mood">That of the verb that lacks a subject.</param>
    public static Subject Subject(ClauseText text, int before, VerbMood mood)
    {
        var floor = System.Math.Max(text.Sentence.First, before - Farthest);
        var comma = false;
        for (var i = before - 1; i > floor; i--)
        {
            comma |= text.IsQuoted(i) ? text.PassageTo(i) >= 0 && text.IsComma(i - 1) : text.IsComma(i);
            if (text.IsTaken(i))
            {
                if (text.SourceOfCue(i) is { } source && (!comma || !IsSubordinate(text, source.First, mood)))
                {
                    return new(SubjectKind.Shared, source, before);
                }

                continue;
            }

            if (text.IsQuoted(i) || !text.Tokens[i].IsFiniteVerb)
            {
                continue;
            }

            var first = GroupStart(text, i, floor);
            var p = TimesBefore.Skip(text, first - 1, text.Sentence.First);
            if (p >= text.Sentence.First && !text.IsQuoted(p))
            {
                if (text.Tag(p) == RelativePronoun || text.Is(p, "who"))
                {
                    if (mood == VerbMood.Finite && !comma)
                    {
                        return new(SubjectKind.Relative, new(p, p + 1), p);
                    }
                }
                else if (PhraseBefore(text, p, first, i) is { } phrase && (!comma || !IsSubordinate(text, phrase.First, mood)) && !IsExpletive(text, phrase, first))
                {
                    return new(SubjectKind.Shared, phrase, phrase.First);
                }
            }

            i = first;
        }

        return text.SourceBefore(before) is { } last ? new(SubjectKind.Shared, last, before) : Grammar.Subject.None;
    }

    private static TokenRange? PhraseBefore(ClauseText text, int last, int first, int verb)
    {
        if (text.IsComma(last) || text.IsDash(last))
        {
            return SubjectBeforeAside.Find(text, last, text.Sentence.First, new(first, verb, verb + 1, null!, VerbMood.Infinitive, false, false)) is { Kind: SubjectKind.Phrase } aside ? aside.Source : null;
        }

        return text.Tag(last) == Conjunction ? null : LeftPhrase.Ending(text, last, text.Sentence.First);
    }

    /// <summary>The whole group: <c>has been speaking</c>.</summary>
    private static int GroupStart(ClauseText text, int verb, int floor)
    {
        while (verb - 1 > floor && (text.Tokens[verb - 1].IsFiniteVerb || text.Tag(verb - 1) == Adverb) && !text.IsQuoted(verb - 1))
        {
            verb--;
        }

        return verb;
    }

    /// <summary>A word that makes its clause part of another stands before the subject.</summary>
    private static bool IsSubordinate(ClauseText text, int subject, VerbMood mood)
    {
        if (mood == VerbMood.Infinitive)
        {
            return false;
        }

        var before = subject - 1;
        return (text.Tag(subject) == RelativePronoun || text.Is(subject, "who"))
            || (before >= text.Sentence.First && !text.IsQuoted(before)
                && (text.Tag(before) is Subordinator or RelativePronoun || text.Is(before, "as") || text.Is(before, "after") || text.Is(before, "before") || text.Is(before, "since") || text.Is(before, "while") || text.Is(before, "when")));
    }

    /// <summary><c>There were</c>, <c>it is time</c>: nobody does it.</summary>
    private static bool IsExpletive(ClauseText text, TokenRange subject, int verb) =>
        subject.Count == 1 && (text.Is(subject.First, "there") || (text.Is(subject.First, "it") && text.Tag(verb) == Auxiliary));
}
