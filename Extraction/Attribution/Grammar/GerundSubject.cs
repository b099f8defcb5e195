using System;
using Corpus.Extraction.Text;
using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Whose participle it is: <c>She left, saying …</c>, <c>with the mayor saying …</c>, <c>a letter saying …</c></summary>
internal static class GerundSubject
{
    private const int Reach = 16;

    private static readonly WordSet TakingGerunds = new("start begin keep stop continue finish resume avoid consider try go");

    public static Subject Find(ClauseText text, in VerbGroup verb)
    {
        var before = verb.First - 1;
        while (before > text.Sentence.First && !text.IsQuoted(before) && text.Tag(before) == PartOfSpeech.Adverb)
        {
            before--;
        }

        if (before < text.Sentence.First || text.IsQuoted(before) || text.IsComma(before) || text.IsDash(before) || text.Tag(before) == PartOfSpeech.Conjunction || text.IsTaken(before))
        {
            var earlier = EarlierVerb.Subject(text, verb.First, VerbMood.Gerund);
            return earlier.Kind == SubjectKind.None && IsAside(text, verb) && LeftPhrase.Ending(text, before - 1, text.Sentence.First) is { } head ? new(SubjectKind.Phrase, head, head.First) : earlier;
        }

        if (AfterWith(text, before) is { } phrase)
        {
            return new(SubjectKind.Phrase, phrase, phrase.First);
        }

        // "they hold nominating contests", "told cheering supporters"
        if (((text.Tokens[before].IsVerb && !(text.Tokens[before].Entry is { } governor && TakingGerunds.Contains((governor.Lemma ?? governor.Text).AsSpan()))) || text.Is(before, "with")) && verb.End < text.Sentence.End && verb.End == verb.Head + 1 && !text.IsQuoted(verb.End) && text.Tag(verb.End) == PartOfSpeech.Noun)
        {
            return Subject.None;
        }

        // "the nominating contests", "a new supporting role": no verb at all.
        var dated = text.Tag(before) == PartOfSpeech.Number && before > text.Sentence.First && text.Tag(before - 1) is PartOfSpeech.Preposition or PartOfSpeech.ProperNoun;
        if (!dated && text.Tag(before) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive or PartOfSpeech.Number)
        {
            return Subject.None;
        }

        if (text.Tag(before) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || IssuedText.VerbOf(text, before) >= 0)
        {
            return EarlierVerb.Subject(text, verb.First, VerbMood.Gerund);
        }

        // "tweeted back at the mayor saying"
        if (text.People.MentionAt[before] is >= 0 and var named && text.People.Mentions[named].WithTitle.First - 1 is var at && at > text.Sentence.First && (text.Is(at, "at") || text.Is(at, "to")))
        {
            return EarlierVerb.Subject(text, verb.First, VerbMood.Gerund);
        }

        var own = text.Tag(before) == PartOfSpeech.Noun ? !text.Is(before, WordClass.Time) : text.People.MentionAt[before] >= 0 || IsGoverned(text, before);
        return own ? new(SubjectKind.Phrase, LeftPhrase.Simple(text, before), before) : EarlierVerb.Subject(text, verb.First, VerbMood.Gerund);
    }

    /// <summary>It follows a comma: <c>The mayor, | noting the delay, | said</c></summary>
    public static bool IsAside(ClauseText text, in VerbGroup verb) =>
        verb.Mood == VerbMood.Gerund && verb.First - 1 > text.Sentence.First && !text.IsQuoted(verb.First - 1) && text.IsComma(verb.First - 1);

    /// <summary>The phrase between <c>with</c> and its participle, which is nobody else's: <c>…, with the mayor of Tampa saying</c>.</summary>
    private static TokenRange? AfterWith(ClauseText text, int last)
    {
        for (var i = last; i >= text.Sentence.First && i > last - Reach && !text.IsQuoted(i) && !text.IsTaken(i); i--)
        {
            if (text.Is(i, "with"))
            {
                return i < last && (i == text.Sentence.First || text.IsComma(i - 1) || text.IsDash(i - 1) || text.Tag(i - 1) == PartOfSpeech.Conjunction) ? new TokenRange(i + 1, last + 1) : null;
            }

            if (text.Tokens[i].IsVerb || text.IsDash(i) || text.IsMark(i, ';'))
            {
                break;
            }
        }

        return null;
    }

    /// <summary><c>ended with | the Council | asking</c>, <c>watched | the Council | asking</c></summary>
    private static bool IsGoverned(ClauseText text, int last) =>
        LeftPhrase.Simple(text, last).First - 1 is var governor && governor >= text.Sentence.First && !text.IsQuoted(governor) && (text.Is(governor, "with") || text.Tag(governor) is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent);
}
