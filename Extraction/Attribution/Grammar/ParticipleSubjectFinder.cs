using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Whose participle it is: <c>She left, saying …</c>, <c>with the mayor saying …</c>, <c>a letter saying …</c></summary>
internal static class ParticipleSubjectFinder
{
    private const int Reach = 16;

    public static Subject Find(ClauseText text, in VerbGroup verb)
    {
        var before = BeforeAdverbs(text, verb.First - 1);
        if (StartsItsClause(text, before))
        {
            return OfAside(text, verb, before);
        }

        if (AfterWith(text, before) is { } phrase)
        {
            return new(SubjectKind.Phrase, phrase, phrase.First);
        }

        if (IsAdjective(text, verb, before))
        {
            return Subject.None;
        }

        return HasOwnSubject(text, before)
            ? new(SubjectKind.Phrase, LeftPhrase.Simple(text, before), before)
            : CoordinateSubjectFinder.Subject(text, verb.First, VerbMood.Gerund);
    }

    /// <summary>It follows a comma: <c>The mayor, | noting the delay, | said</c></summary>
    public static bool IsAside(ClauseText text, in VerbGroup verb) =>
        verb.Mood == VerbMood.Gerund && verb.First - 1 > text.Sentence.First && !text.IsQuoted(verb.First - 1) && text.IsComma(verb.First - 1);

    private static int BeforeAdverbs(ClauseText text, int i)
    {
        while (i > text.Sentence.First && !text.IsQuoted(i) && text.Tag(i) == Adverb)
        {
            i--;
        }

        return i;
    }

    private static bool StartsItsClause(ClauseText text, int before) =>
        before < text.Sentence.First || text.IsQuoted(before) || text.IsComma(before) || text.IsDash(before)
        || text.Tag(before) == Conjunction || text.IsTaken(before);

    /// <summary><c>She left, | saying …</c>; <c>The mayor, | noting the delay, | said</c></summary>
    private static Subject OfAside(ClauseText text, in VerbGroup verb, int before)
    {
        var earlier = CoordinateSubjectFinder.Subject(text, verb.First, VerbMood.Gerund);
        return earlier.Kind == SubjectKind.None && IsAside(text, verb) && LeftPhrase.Ending(text, before - 1, text.Sentence.First) is { } head
            ? new(SubjectKind.Phrase, head, head.First)
            : earlier;
    }

    /// <summary>The phrase between <c>with</c> and its participle, which is nobody else's: <c>…, with the mayor of Tampa saying</c>.</summary>
    private static TokenRange? AfterWith(ClauseText text, int last)
    {
        for (var i = last; i >= text.Sentence.First && i > last - Reach && text.IsFree(i); i--)
        {
            if (text.IsAbsoluteMarker(i))
            {
                return i < last && OpensPhrase(text, i) ? new TokenRange(i + 1, last + 1) : null;
            }

            if (text.Tokens[i].IsVerb || text.IsDash(i) || text.IsMark(i, ';'))
            {
                break;
            }
        }

        return null;
    }

    private static bool OpensPhrase(ClauseText text, int with) =>
        with == text.Sentence.First || text.IsComma(with - 1) || text.IsDash(with - 1) || text.Tag(with - 1) == Conjunction;

    /// <summary>It qualifies the noun after it, and is no verb at all.</summary>
    private static bool IsAdjective(ClauseText text, in VerbGroup verb, int before) =>
        (PrecedesNoun(text, verb) && (text.IsAbsoluteMarker(before) || (text.Tokens[before].IsVerb && !text.HasLemma(before, text.Cues.AspectualVerbs))))
        || (text.Tag(before) is Determiner or Adjective or Possessive or PartOfSpeech.Number && !IsDate(text, before));

    /// <summary><c>they hold | nominating contests</c>, <c>told | cheering supporters</c></summary>
    private static bool PrecedesNoun(ClauseText text, in VerbGroup verb) =>
        verb.End < text.Sentence.End && verb.End == verb.Head + 1 && !text.IsQuoted(verb.End) && text.Tag(verb.End) == Noun;

    /// <summary><c>in 2016 | saying</c>, <c>on May 2 | saying</c>; unlike <c>the two | nominating contests</c></summary>
    private static bool IsDate(ClauseText text, int i) =>
        text.Tag(i) == PartOfSpeech.Number && i > text.Sentence.First && text.Tag(i - 1) is Preposition or ProperNoun;

    /// <summary>The noun or name before it says it: <c>a letter | saying</c>, <c>ended with the Council | asking</c>.</summary>
    private static bool HasOwnSubject(ClauseText text, int noun)
    {
        if (text.Tag(noun) is not (Noun or ProperNoun) || IssuedText.VerbOf(text, noun) >= 0 || IsSpokenTo(text, noun))
        {
            return false;
        }

        return text.Tag(noun) == Noun ? !text.HasClass(noun, WordClass.Time) : text.People.MentionAt[noun] >= 0 || IsGoverned(text, noun);
    }

    /// <summary><c>tweeted back at | the mayor | saying</c></summary>
    private static bool IsSpokenTo(ClauseText text, int name) =>
        text.People.MentionAt[name] is >= 0 and var named && text.People.Mentions[named].WithTitle.First - 1 is var at
        && at > text.Sentence.First && text.TextEqualsAny(at, text.Clause.AddresseePrepositions);

    /// <summary><c>ended with | the Council | asking</c>, <c>watched | the Council | asking</c></summary>
    private static bool IsGoverned(ClauseText text, int last) =>
        LeftPhrase.Simple(text, last).First - 1 is var governor && governor >= text.Sentence.First && !text.IsQuoted(governor)
        && (text.IsAbsoluteMarker(governor) || text.Tag(governor) is VerbPast or VerbPresent);
}
