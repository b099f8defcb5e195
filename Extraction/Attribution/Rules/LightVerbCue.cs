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
internal sealed class LightVerbCue : IVerbRule
{
    private const int MaxModifiers = 6;

    /// <summary>The verb can carry a noun that reports.</summary>
    public static bool IsLight(ClauseText text, int token) =>
        (text.Tokens[token].IsVerb || text.Tag(token) == PartOfSpeech.Auxiliary) && !text.IsQuoted(token) && text.Tokens[token].Entry is { } entry
        && (IsCopula(text, entry) || text.Cues.LightVerbs.Contains(entry.Base.AsSpan()));

    private static bool IsCopula(ClauseText text, WordEntry verb) => verb.Base == text.Clause.Copula;

    public AttributionRule Id => AttributionRule.LightVerbCue;

    public bool TryApply(ClauseText text, in VerbGroup verb)
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
            VerbMood.Gerund => GerundSubject.Find(text, verb),
            _ => Subject.None,
        };
        if (subject.Kind == SubjectKind.None)
        {
            return false;
        }

        var end = ContentEnd.Find(text, reported, verb, subject);
        if (end <= reported.First)
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, reported.CueEnd), new TokenRange(reported.First, end)));
        return true;
    }

    /// <summary>The noun behind the verb, and what it reports.</summary>
    private static Reported Reads(ClauseText text, in VerbGroup verb)
    {
        var be = IsCopula(text, text.Tokens[verb.Head].Entry!);
        for (var i = verb.End; i < text.Sentence.End && i < verb.End + MaxModifiers && !text.IsQuoted(i) && !text.IsTaken(i); i++)
        {
            if (text.Tag(i) == PartOfSpeech.Noun && text.Tokens[i].Entry is { } entry)
            {
                var frame = be ? null : text.Frames.OfNoun(entry);
                if ((be ? text.Cues.Holders.Contains(entry.Base.AsSpan()) : frame is not null) && NounContent.Read(text, i, frame) is { Shape: not ContentShape.None } reported)
                {
                    return reported;
                }
            }
            else if (text.Tag(i) is not (PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Adverb or PartOfSpeech.VerbParticiple or PartOfSpeech.VerbGerund or PartOfSpeech.Number))
            {
                break;
            }
        }

        return Reported.None;
    }
}
