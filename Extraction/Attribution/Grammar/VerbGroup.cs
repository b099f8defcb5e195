using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

internal enum VerbMood : byte
{
    /// <summary>It has a subject of its own: <c>said</c>, <c>has said</c>, <c>would not say</c>.</summary>
    Finite,

    /// <summary><c>saying</c></summary>
    Gerund,

    /// <summary><c>to say</c></summary>
    Infinitive,

    /// <summary>A participle without auxiliary: <c>asked by reporters</c>.</summary>
    Participle,
}

/// <summary>A cue verb (or adjective of <c>be</c>) with its auxiliaries, adverbs and particle.</summary>
/// <param name="First">The first token of the group, <c>has</c> in <c>has repeatedly said</c>.</param>
/// <param name="Head">The verb itself.</param>
/// <param name="End">The end of the verb or its particle.</param>
/// <param name="Auxiliary">Something beside adverbs comes before the verb.</param>
internal readonly record struct VerbGroup(int First, int Head, int End, VerbFrame Frame, VerbMood Mood, bool IsPassive, bool Auxiliary)
{
    /// <summary>The group around a verb or adjective that can be a cue; null for any other token.</summary>
    public static VerbGroup? At(ClauseText text, int head) =>
        (text.Tokens[head].IsVerb || text.Tag(head) == PartOfSpeech.Adjective) && !text.IsQuoted(head) ? Listed(text, head) : null;

    /// <summary>The group around a finite verb of no list, which only is beside a quote as a cue.</summary>
    public static VerbGroup? Unlisted(ClauseText text, int head) =>
        !text.IsQuoted(head) && text.Tag(head) is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent && text.Tokens[head].Entry is not null
            ? Around(text, head, VerbFrame.Unlisted, false)
            : null;

    /// <summary>The group around any verb, of a list or not, "have" and "be" among them.</summary>
    public static VerbGroup? Of(ClauseText text, int head) => Around(text, head, VerbFrame.Unlisted, false);

    /// <summary>The last verb of the group that a finite verb starts: <c>failed</c> of <c>had not failed</c>.</summary>
    public static int Last(ClauseText text, int finite, int limit)
    {
        var last = finite;
        var open = text.Tag(finite) is PartOfSpeech.Auxiliary or PartOfSpeech.Modal;
        for (var i = finite + 1; open && i < limit && i < finite + 6 && !text.IsQuoted(i); i++)
        {
            if (text.Tokens[i].IsVerb || text.Tag(i) == PartOfSpeech.Auxiliary)
            {
                last = i;
                open = text.Tag(i) == PartOfSpeech.Auxiliary;
            }
            else if (text.Tag(i) != PartOfSpeech.Adverb)
            {
                break;
            }
        }

        return last;
    }

    private static VerbGroup? Listed(ClauseText text, int head)
    {
        ref readonly var token = ref text.Tokens[head];
        if (token.Entry is null)
        {
            return null;
        }

        var frame = token.IsVerb ? text.Frames.OfVerb(token.Entry) : null;
        if (frame is not null)
        {
            var group = Around(text, head, frame, adjective: false);

            // "are convinced that": no passive that reports, but an adjective.
            return group is { IsPassive: true } && !frame.Takes(Complement.Passive) && text.Frames.OfAdjective(token.Entry) is { } state
                ? Around(text, head, state, adjective: true) ?? group
                : group;
        }

        return token.Tag is PartOfSpeech.Adjective or PartOfSpeech.VerbParticiple && text.Frames.OfAdjective(token.Entry) is { } adjective
            ? Around(text, head, adjective, adjective: true)
            : null;
    }

    private static VerbGroup? Around(ClauseText text, int head, VerbFrame frame, bool adjective)
    {
        (frame, var end) = WithParticle(text, frame, head + 1);
        var chain = VerbChain.Before(text, head, adjective);
        if (adjective && !chain.HasBe)
        {
            return null;
        }

        var mood = chain.Mood == VerbMood.Participle && !chain.HasAuxiliary && BareParticiple.IsFinite(text, chain.First, end) ? VerbMood.Finite : chain.Mood;
        return new(chain.First, head, end, frame, mood, chain.IsPassive, chain.HasAuxiliary);
    }

    /// <summary>The frame of the verb with the particle that follows it, and where the verb ends: <c>pointed | out</c>.</summary>
    private static (VerbFrame Frame, int End) WithParticle(ClauseText text, VerbFrame frame, int next)
    {
        if (next < text.Sentence.End && !text.IsQuoted(next))
        {
            foreach (var (particle, with) in frame.WithParticle)
            {
                if (text.TextEquals(next, particle))
                {
                    return (with, next + 1);
                }
            }
        }

        return (frame, next);
    }
}
