using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// Nobody is named who thinks so: <c>The plan is expected to fail.</c> <c>The plan seems to fail.</c> Subject and complement
/// are the content.
/// </summary>
internal sealed class Impersonal : VerbRule
{
    public override AttributionRule Id => AttributionRule.Impersonal;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Impersonal) && !(verb.IsPassive && verb.Frame.Takes(Complement.Passive)))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        if (verb.Mood != VerbMood.Finite || verb.End >= limit || text.IsQuoted(verb.End) || text.IsTaken(verb.End)
            || SubjectFinder.Find(text, verb) is not { Kind: SubjectKind.Phrase or SubjectKind.Relative } subject)
        {
            return false;
        }

        if (!IsInfinitive(text, verb.End, limit) && !IsPredicate(text, verb) && !IsName(text, verb))
        {
            return false;
        }

        var reported = new Reported(ContentShape.Infinitive, verb.End, verb.End);
        var end = ContentBoundary.Find(text, reported, verb, subject);
        text.Add(AttributionBuilder.Build(text, Id, null, new(verb.First, verb.End), subject.Source, new(verb.End, end)), subject.Source);
        return true;
    }

    /// <summary><c>seems | to fail</c></summary>
    private static bool IsInfinitive(ClauseText text, int to, int limit) =>
        text.IsInfinitiveMarker(to) && to + 1 < limit && text.Tag(to + 1) is PartOfSpeech.VerbBase or PartOfSpeech.Adverb or PartOfSpeech.Auxiliary;

    /// <summary><c>seems | likely to fail</c>, <c>looks | like a mistake</c></summary>
    private static bool IsPredicate(ClauseText text, in VerbGroup verb) =>
        verb.Frame.Takes(Complement.Impersonal)
        && (text.TextEquals(verb.End, text.Clause.ResemblanceMarker)
            || text.Tag(verb.End) is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.VerbParticiple);

    /// <summary><c>is seen | as a mistake</c>, <c>is known | for mistakes</c>, <c>is called | a mistake</c></summary>
    private static bool IsName(ClauseText text, in VerbGroup verb) =>
        verb.IsPassive && (text.IsRoleMarker(verb.End) || IsKnownFor(text, verb) || IsNamed(text, verb));

    private static bool IsKnownFor(ClauseText text, in VerbGroup verb) =>
        text.TextEquals(verb.Head, text.Clause.ReputedParticiple) && text.TextEquals(verb.End, text.Clause.ReputationPreposition);

    private static bool IsNamed(ClauseText text, in VerbGroup verb) =>
        verb.Frame.Takes(Complement.Naming)
        && text.Tag(verb.End) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun;
}
