using System;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// Whose verb the one before is, so that a later verb may share its subject: <c>She thanked them and said</c>, <c>She left
/// early, saying</c>. The verbs of subordinate clauses are passed over: <c>Since he won, she has been busy, saying</c>.
/// </summary>
internal static class CoordinateSubjectFinder
{
    private const int Farthest = 60;

    /// <param name="mood">That of the verb that lacks a subject.</param>
    public static Subject Subject(ClauseText text, int before, VerbMood mood)
    {
        var floor = Math.Max(text.Sentence.First, before - Farthest);
        var comma = false;
        for (var i = before - 1; i > floor; i--)
        {
            comma |= text.IsQuoted(i) ? text.QuotedSpanTo(i) >= 0 && text.IsComma(i - 1) : text.IsComma(i);
            if (text.IsTaken(i))
            {
                if (text.SourceOfCue(i) is { } source && !(comma && IsSubordinate(text, source.First, mood)))
                {
                    return new(SubjectKind.Shared, source, before);
                }
            }
            else if (!text.IsQuoted(i) && text.Tokens[i].IsFiniteVerb)
            {
                var first = GroupStart(text, i, floor);
                if (OfVerb(text, first, i, mood, comma) is { } subject)
                {
                    return subject;
                }

                i = first;
            }
        }

        return text.SourceBefore(before) is { } last ? new(SubjectKind.Shared, last, before) : Grammar.Subject.None;
    }

    /// <summary>The subject of the verb whose group starts at <paramref name="first"/>, if a later verb can share it.</summary>
    private static Subject? OfVerb(ClauseText text, int first, int verb, VerbMood mood, bool comma)
    {
        var last = PreverbalAdverbials.Skip(text, first - 1, text.Sentence.First);
        if (last < text.Sentence.First || text.IsQuoted(last))
        {
            return null;
        }

        if (text.IsRelativePronoun(last))
        {
            return mood == VerbMood.Finite && !comma ? new Subject(SubjectKind.Relative, new(last, last + 1), last) : null;
        }

        return PhraseBefore(text, last, first, verb) is { } phrase
            && !(comma && IsSubordinate(text, phrase.First, mood)) && !IsExpletive(text, phrase, first)
            ? new Subject(SubjectKind.Shared, phrase, phrase.First)
            : null;
    }

    private static TokenRange? PhraseBefore(ClauseText text, int last, int first, int verb)
    {
        if (text.IsComma(last) || text.IsDash(last))
        {
            var group = new VerbGroup(first, verb, verb + 1, null!, VerbMood.Infinitive, false, false);
            var subject = SubjectBeforeParenthetical.Find(text, last, text.Sentence.First, group);
            return subject.Kind == SubjectKind.Phrase ? subject.Source : null;
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

    /// <summary>A word that makes its clause part of another comes before the subject.</summary>
    private static bool IsSubordinate(ClauseText text, int subject, VerbMood mood)
    {
        if (mood == VerbMood.Infinitive)
        {
            return false;
        }

        var before = subject - 1;
        return text.IsRelativePronoun(subject)
            || (before >= text.Sentence.First && !text.IsQuoted(before)
                && (text.Tag(before) is Subordinator or RelativePronoun || text.TextEqualsAny(before, text.Clause.SharedSubjectOpeners)));
    }

    /// <summary><c>There were</c>, <c>it is time</c>: nobody does it.</summary>
    private static bool IsExpletive(ClauseText text, TokenRange subject, int verb) =>
        subject.Count == 1
        && (text.TextEquals(subject.First, text.Clause.ExistentialWord)
            || (text.TextEquals(subject.First, text.Clause.ExpletivePronoun) && text.Tag(verb) == Auxiliary));
}
