using System;
using Corpus.Generator.Common;
using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses;

/// <summary>Whose participle it is: <c>She left, saying …</c>, <c>with the mayor saying …</c>, <c>a letter saying …</c></summary>
internal static class GerundSubject
{
    private const int Reach = 16;

    /// <summary>Who does this to a text says what it says: <c>The mayor sent out a letter saying …</c></summary>
    private static readonly WordSet Issuing = new("issue release send put post publish write run air circulate file deliver give sign draft launch distribute carry hold wave raise display");

    public static Subject Find(ClauseText text, in VerbGroup verb)
    {
        var before = verb.First - 1;
        while (before > text.Sentence.First && !text.IsQuoted(before) && text.Tag(before) == PartOfSpeech.Adverb)
        {
            before--;
        }

        if (before < text.Sentence.First || text.IsQuoted(before) || text.IsComma(before) || text.IsDash(before) || text.Tag(before) == PartOfSpeech.Conjunction || text.IsTaken(before))
        {
            return EarlierVerb.Subject(text, verb.First, VerbMood.Gerund);
        }

        if (BehindWith(text, before) is { } phrase)
        {
            return new(SubjectKind.Phrase, phrase, phrase.First);
        }

        // "the nominating contests", "a new supporting role": no verb at all.
        if (text.Tag(before) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive or PartOfSpeech.Number)
        {
            return Subject.None;
        }

        if (text.Tag(before) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || IsIssued(text, before))
        {
            return EarlierVerb.Subject(text, verb.First, VerbMood.Gerund);
        }

        var own = text.Tag(before) == PartOfSpeech.Noun ? !text.Is(before, WordClass.Time) : text.People.MentionAt[before] >= 0;
        return own ? new(SubjectKind.Phrase, LeftPhrase.Simple(text, before), before) : EarlierVerb.Subject(text, verb.First, VerbMood.Gerund);
    }

    /// <summary>The phrase between <c>with</c> and its participle, which is nobody else's: <c>…, with the mayor of Tampa saying</c>.</summary>
    private static TokenRange? BehindWith(ClauseText text, int last)
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

    /// <summary>The noun that ends here names a text that somebody gives out.</summary>
    public static bool IsIssued(ClauseText text, int last)
    {
        for (var i = last; i > text.Sentence.First && i > last - Reach && !text.IsQuoted(i) && !text.IsTaken(i); i--)
        {
            if (text.Tokens[i].IsVerb)
            {
                return text.Tokens[i].Entry is { } entry && Issuing.Contains((entry.Lemma ?? entry.Text).AsSpan());
            }

            if (text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                break;
            }
        }

        return false;
    }
}
