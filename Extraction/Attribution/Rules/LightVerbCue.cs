using Corpus.Extraction.Languages;
using System;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A verb that says little with a noun that reports: <c>She expressed concern about the plan.</c> <c>He has doubts that it
/// works.</c> <c>She is a critic of the plan.</c> Both are the cue, and the verb's subject is the source.
/// </summary>
internal sealed class LightVerbCue : VerbRule
{
    private const int MaxModifiers = 6;

    /// <summary>The verb can carry a noun that reports.</summary>
    public static bool IsLight(ClauseText text, int token) =>
        (text.Tokens[token].IsVerb || text.Tag(token) == PartOfSpeech.Auxiliary) && !text.IsQuoted(token) && text.Tokens[token].Entry is { } entry
        && (IsCopula(text, entry) || text.Cues.LightVerbs.Contains(entry.Base.AsSpan()));

    private static bool IsCopula(ClauseText text, WordEntry verb) => verb.Base == text.Clause.Copula;

    public override AttributionRule Id => AttributionRule.LightVerbCue;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (verb.IsPassive || !IsLight(text, verb.Head))
        {
            return false;
        }

        var reported = Reads(text, verb);
        if (reported.Shape == ContentShape.None)
        {
            return false;
        }

        var subject = verb.Mood switch
        {
            VerbMood.Finite => SubjectFinder.Find(text, verb),
            VerbMood.Gerund => ParticipleSubjectFinder.Find(text, verb),
            _ => Subject.None,
        };
        if (subject.Kind == SubjectKind.None)
        {
            return false;
        }

        var end = ContentBoundary.Find(text, reported, verb, subject);
        if (end <= reported.First)
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, reported.CueEnd), new TokenRange(reported.First, end)));
        return true;
    }

    /// <summary>The noun after the verb, and what it reports.</summary>
    private static Reported Reads(ClauseText text, in VerbGroup verb)
    {
        var isCopula = IsCopula(text, text.Tokens[verb.Head].Entry!);
        var within = IsWithin(text, verb.End);
        for (var i = within ? verb.End + 1 : verb.End; i < text.Sentence.End && i < verb.End + MaxModifiers && text.IsFree(i); i++)
        {
            if (text.Tag(i) == PartOfSpeech.Noun && text.Tokens[i].Entry is { } noun)
            {
                var frame = isCopula && !within ? null : text.Frames.OfNoun(noun);
                var mayReport = isCopula && !within ? text.Cues.Holders.Contains(noun.Base.AsSpan()) : frame is not null;
                if (mayReport && NounContent.Read(text, i, frame) is { Shape: not ContentShape.None } reported)
                {
                    return reported;
                }
            }
            else if (!IsModifier(text.Tag(i)))
            {
                break;
            }
        }

        return Reported.None;
    }

    /// <summary><c>came | to | the conclusion that</c>, <c>is | of | the opinion that</c></summary>
    private static bool IsWithin(ClauseText text, int i) =>
        i + 1 < text.Sentence.End && text.IsFree(i) && text.TextEqualsAny(i, text.Cues.ViewPrepositions) && text.Tag(i + 1) is PartOfSpeech.Determiner;

    private static bool IsModifier(PartOfSpeech tag) => tag
        is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Adverb
        or PartOfSpeech.VerbParticiple or PartOfSpeech.VerbGerund or PartOfSpeech.Number;
}
