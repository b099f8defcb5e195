using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>Nobody is named who thinks so: <c>The plan is expected to fail.</c> <c>The plan seems to fail.</c> Subject and complement are the content.</summary>
internal sealed class Impersonal : IVerbRule
{
    public AttributionRule Id => AttributionRule.Impersonal;

    public bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Impersonal) && !(verb.IsPassive && verb.Frame.Takes(Complement.Passive)))
        {
            return false;
        }

        var limit = ContentEnd.Limit(text);
        if (verb.Mood != VerbMood.Finite || verb.End >= limit || text.IsQuoted(verb.End) || text.IsTaken(verb.End)
            || SubjectFinder.Find(text, verb) is not { Kind: SubjectKind.Phrase or SubjectKind.Relative } subject)
        {
            return false;
        }

        var infinitive = text.Is(verb.End, "to") && verb.End + 1 < limit && text.Tag(verb.End + 1) is PartOfSpeech.VerbBase or PartOfSpeech.Adverb or PartOfSpeech.Auxiliary;
        var predicate = verb.Frame.Takes(Complement.Impersonal) && (text.Is(verb.End, "like") || text.Tag(verb.End) is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.VerbParticiple);
        var named = verb.IsPassive && (text.Is(verb.End, "as") || (text.Is(verb.Head, "known") && text.Is(verb.End, "for")) || (verb.Frame.Takes(Complement.Naming) && text.Tag(verb.End) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun));
        if (!infinitive && !predicate && !named)
        {
            return false;
        }

        var reported = new Reported(ContentShape.Infinitive, verb.End, verb.End);
        var end = ContentEnd.Find(text, reported, verb, subject);
        text.Add(AttributionBuilder.Build(text, Id, null, new(verb.First, verb.End), subject.Source, new(verb.End, end)), subject.Source);
        return true;
    }
}
