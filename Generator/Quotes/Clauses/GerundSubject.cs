using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses;

/// <summary>Whose participle it is: <c>She left, saying …</c>, <c>with the mayor saying …</c>, <c>a letter saying …</c></summary>
internal static class GerundSubject
{
    public static Subject Find(ClauseText text, in VerbGroup verb)
    {
        var before = verb.First - 1;
        if (before < text.Sentence.First || text.IsQuoted(before) || text.IsComma(before) || text.IsDash(before) || text.Tag(before) == PartOfSpeech.Conjunction)
        {
            return OfSentence(text, verb);
        }

        // "the nominating contests", "a new supporting role": no verb at all.
        if (text.Tag(before) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive or PartOfSpeech.Number)
        {
            return Subject.None;
        }

        if (text.Tag(before) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || text.IsTaken(before))
        {
            return OfSentence(text, verb);
        }

        if (LeftPhrase.Ending(text, before, text.Sentence.First) is { } phrase && phrase.First > text.Sentence.First && text.Is(phrase.First - 1, "with"))
        {
            return new(SubjectKind.Phrase, phrase, phrase.First);
        }

        return text.Tag(before) == PartOfSpeech.Noun && !text.Is(before, WordClass.Time) ? new(SubjectKind.Phrase, LeftPhrase.Simple(text, before), before) : OfSentence(text, verb);
    }

    private static Subject OfSentence(ClauseText text, in VerbGroup verb) =>
        text.SourceBefore(verb.First) is { } source ? new(SubjectKind.Shared, source, verb.First) : SubjectFinder.OfEarlierVerb(text, verb.First, VerbMood.Gerund);
}
