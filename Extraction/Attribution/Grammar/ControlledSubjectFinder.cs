using Corpus.Extraction.Document;
using Corpus.Extraction.Text;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// Who does what an infinitive says: <c>The plan led officials to say …</c>, <c>for the mayor to say …</c>,
/// <c>She returned to say …</c>
/// </summary>
internal static class ControlledSubjectFinder
{
    public static Subject Find(ClauseText text, in VerbGroup verb) =>
        OfObject(text, verb.First - 1) ?? CoordinateSubjectFinder.Subject(text, verb.First, VerbMood.Infinitive);

    /// <summary>The object that ends before the infinitive, if it is who does it.</summary>
    private static Subject? OfObject(ClauseText text, int last)
    {
        if (last <= text.Sentence.First || !text.IsFree(last) || text.Tag(last) is not (Noun or ProperNoun or Pronoun))
        {
            return null;
        }

        var phrase = LeftPhrase.WithPrepositions(text, last);
        if (StartsWithMovingVerb(text, phrase))
        {
            return new Subject(SubjectKind.Phrase, new(phrase.First + 1, phrase.End), phrase.First + 1);
        }

        return IsMoved(text, phrase.First - 1) ? new Subject(SubjectKind.Phrase, phrase, phrase.First) : null;
    }

    /// <summary><c>…, | leading city officials | to say</c>: the participle before a noun looks like an adjective.</summary>
    private static bool StartsWithMovingVerb(ClauseText text, TokenRange phrase) =>
        phrase.Count > 1 && phrase.First > text.Sentence.First && text.IsComma(phrase.First - 1) && text.HasLemma(phrase.First, text.Cues.CausativeVerbs);

    /// <summary><c>for | the mayor | to say</c>, <c>led | officials | to say</c></summary>
    private static bool IsMoved(ClauseText text, int before) =>
        before >= text.Sentence.First && !text.IsQuoted(before)
        && (text.TextEquals(before, text.Clause.InfinitiveSubjectMarker) || (text.Tokens[before].IsVerb && text.HasLemma(before, text.Cues.CausativeVerbs)));
}
