using System;
using Corpus.Extraction.Text;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Who does what an infinitive says: <c>The plan led officials to say …</c>, <c>for the mayor to say …</c>, <c>She returned to say …</c></summary>
internal static class InfinitiveSubject
{
    /// <summary>Their object does what their infinitive says.</summary>
    private static readonly WordSet MovingOthers = new("lead force prompt push allow cause require get inspire enable compel drive press pressure invite help spur move permit leave");

    public static Subject Find(ClauseText text, in VerbGroup verb)
    {
        var last = verb.First - 1;
        if (last > text.Sentence.First && !text.IsQuoted(last) && !text.IsTaken(last) && text.Tag(last) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun)
        {
            var phrase = LeftPhrase.WithPrepositions(text, last);
            // "…, leading city officials to say": the participle before a noun looks like an adjective.
            if (phrase.First + 1 < phrase.End && phrase.First > text.Sentence.First && text.IsComma(phrase.First - 1) && IsMoving(text, phrase.First))
            {
                return new(SubjectKind.Phrase, new(phrase.First + 1, phrase.End), phrase.First + 1);
            }

            var before = phrase.First - 1;
            if (before >= text.Sentence.First && !text.IsQuoted(before) && (text.Is(before, "for") || (text.Tokens[before].IsVerb && IsMoving(text, before))))
            {
                return new(SubjectKind.Phrase, phrase, phrase.First);
            }
        }

        return EarlierVerb.Subject(text, verb.First, VerbMood.Infinitive);
    }

    private static bool IsMoving(ClauseText text, int verb) =>
        text.Tokens[verb].Entry is { } entry && MovingOthers.Contains((entry.Lemma ?? entry.Text).AsSpan());
}
