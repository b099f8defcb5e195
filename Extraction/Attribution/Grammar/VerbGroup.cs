using Corpus.Extraction.English;
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
/// <param name="Auxiliary">Something beside adverbs stands before the verb.</param>
internal readonly record struct VerbGroup(int First, int Head, int End, VerbFrame Frame, VerbMood Mood, bool IsPassive, bool Auxiliary)
{
    private const int Reach = 12;

    /// <summary>The group around a verb or adjective that can be a cue; null for any other token.</summary>
    public static VerbGroup? At(ClauseText text, int head) => (text.Tokens[head].IsVerb || text.Tag(head) == PartOfSpeech.Adjective) && !text.IsQuoted(head) ? Listed(text, head) : null;

    /// <summary>The group around a finite verb of no list, which only stands beside a quote as a cue.</summary>
    public static VerbGroup? Unlisted(ClauseText text, int head) =>
        !text.IsQuoted(head) && text.Tag(head) is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent && text.Tokens[head].Entry is not null ? Around(text, head, VerbFrames.Unlisted, false) : null;

    /// <summary>The group around any verb, of a list or not, "have" and "be" among them.</summary>
    public static VerbGroup? Of(ClauseText text, int head) => Around(text, head, VerbFrames.Unlisted, false);

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

        var adjective = false;
        VerbFrame? frame = null;
        if (token.IsVerb)
        {
            frame = VerbFrames.OfVerb(token.Entry);
        }

        if (frame is null && token.Tag is PartOfSpeech.Adjective or PartOfSpeech.VerbParticiple)
        {
            frame = VerbFrames.OfAdjective(token.Entry);
            adjective = frame is not null;
        }

        if (frame is null)
        {
            return null;
        }

        var group = Around(text, head, frame, adjective);

        // "are convinced that": no passive that reports, but an adjective.
        return group is { IsPassive: true } && !adjective && !frame.Takes(Complement.Passive) && VerbFrames.OfAdjective(token.Entry) is { } state ? Around(text, head, state, true) ?? group : group;
    }

    private static VerbGroup? Around(ClauseText text, int head, VerbFrame frame, bool adjective)
    {
        var end = head + 1;
        if (end < text.Sentence.End && !text.IsQuoted(end))
        {
            foreach (var (particle, with) in frame.WithParticle)
            {
                if (text.Is(end, particle))
                {
                    frame = with;
                    end++;
                    break;
                }
            }
        }

        var mood = text.Tag(head) switch
        {
            PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent => VerbMood.Finite,
            PartOfSpeech.VerbGerund => VerbMood.Gerund,
            PartOfSpeech.VerbBase => VerbMood.Infinitive,
            PartOfSpeech.Auxiliary when text.Tokens[head].IsFiniteVerb => VerbMood.Finite,
            _ => VerbMood.Participle,
        };
        var first = head;
        var inner = head;               // the verb to which the words before it belong: the outer one of "went on to say"
        bool passive = false, auxiliary = false, be = false;
        for (var i = head - 1; i >= text.Sentence.First && i > head - Reach && !text.IsQuoted(i) && !text.IsTaken(i); i--)
        {
            var tag = text.Tag(i);
            if ((tag == PartOfSpeech.Adverb && !text.Is(i, "most")) || (text.Is(i, WordClass.Negation) && tag is not (PartOfSpeech.Auxiliary or PartOfSpeech.Modal)))
            {
                first = i;
            }
            else if (tag == PartOfSpeech.Determiner && i > text.Sentence.First && (text.Is(i, "all") || text.Is(i, "both")) && text.Tag(i - 1) is PartOfSpeech.Auxiliary or PartOfSpeech.Modal or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.RelativePronoun)
            {
                first = i;          // "have all said", "they both deny"
            }
            else if (tag is PartOfSpeech.Auxiliary or PartOfSpeech.Modal)
            {
                if (!auxiliary && tag == PartOfSpeech.Auxiliary && inner == head)
                {
                    be = text.Tokens[i].Entry is { } entry && (entry.Lemma ?? entry.Text) == "be";
                    passive = be && !adjective && text.Tag(head) is PartOfSpeech.VerbParticiple or PartOfSpeech.VerbPast;
                }

                first = i;
                auxiliary = true;
                mood = text.Tokens[i].Entry is { Form: VerbForm.Gerund } ? VerbMood.Gerund : VerbMood.Finite;
            }
            else if (tag == PartOfSpeech.Particle && GovernorOf(text, i) is var governor and >= 0)
            {
                inner = first = governor;
                auxiliary = true;
                mood = text.Tag(governor) switch
                {
                    PartOfSpeech.VerbGerund => VerbMood.Gerund,
                    PartOfSpeech.VerbBase => VerbMood.Infinitive,
                    PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent => VerbMood.Finite,
                    _ => VerbMood.Participle,
                };
                i = governor;
            }
            else if (i == head - 1 && mood == VerbMood.Gerund && IsPerceived(text, i))
            {
                inner = first = i;
            }
            else if (i == head - 1 && mood == VerbMood.Gerund && text.Is(i, "as") && i > text.Sentence.First && text.Tokens[i - 1].IsVerb)
            {
                // "is quoted as saying"
                inner = first = i - 1;
                i--;
            }
            else if (tag == PartOfSpeech.Particle)
            {
                mood = VerbMood.Infinitive;
                first = i;
                break;
            }
            else
            {
                break;
            }
        }

        if (adjective && !be)
        {
            return null;
        }

        // "Another tweeted: …": a participle introduces no quote.
        if (mood == VerbMood.Participle && !auxiliary && IntroducesQuote(text, end))
        {
            mood = VerbMood.Finite;
        }

        // "has criticized him and accused her": the auxiliary of the one before.
        if (mood == VerbMood.Participle && !auxiliary && first > text.Sentence.First && !text.IsQuoted(first - 1) && text.Tag(first - 1) == PartOfSpeech.Conjunction && HasPerfectBefore(text, first - 1))
        {
            mood = VerbMood.Finite;
        }

        // "Lee called for": after a name or "he" what looks like a participle is the past.
        if (mood == VerbMood.Participle && !auxiliary && first > text.Sentence.First && !text.IsQuoted(first - 1) && (text.People.MentionAt[first - 1] >= 0 || text.Is(first - 1, "he") || text.Is(first - 1, "she") || text.Is(first - 1, "they") || text.Is(first - 1, "who") || (text.Tag(first - 1) == PartOfSpeech.Conjunction && text.IsComma(first - 2 < text.Sentence.First ? first - 1 : first - 2))))
        {
            mood = VerbMood.Finite;
        }

        return new(first, head, end, frame, mood, passive, auxiliary);
    }

    /// <summary><c>can be heard | saying</c></summary>
    private static bool IsPerceived(ClauseText text, int i) =>
        i > text.Sentence.First && text.Tag(i) == PartOfSpeech.VerbParticiple && text.Tag(i - 1) == PartOfSpeech.Auxiliary
        && (text.Is(i, "heard") || text.Is(i, "seen") || text.Is(i, "shown") || text.Is(i, "caught") || text.Is(i, "filmed") || text.Is(i, "recorded") || text.Is(i, "overheard"));

    /// <summary>The nearest verb before is a participle of "have".</summary>
    private static bool HasPerfectBefore(ClauseText text, int conjunction)
    {
        for (var i = conjunction - 1; i > text.Sentence.First && i > conjunction - 2 * Reach; i--)
        {
            if (text.IsQuoted(i) || text.Tag(i) == PartOfSpeech.VerbGerund)
            {
                continue;
            }

            if (text.Tag(i) == PartOfSpeech.VerbParticiple)
            {
                var before = i - 1;
                while (before > text.Sentence.First && text.Tag(before) == PartOfSpeech.Adverb)
                {
                    before--;
                }

                return text.Tag(before) == PartOfSpeech.Auxiliary && text.Tokens[before].Entry is { } entry && (entry.Lemma ?? entry.Text) == "have";
            }

            if (text.Tokens[i].IsVerb || text.Tokens[i].IsFiniteVerb)
            {
                break;
            }
        }

        return false;
    }

    private static bool IntroducesQuote(ClauseText text, int end) =>
        end + 1 < text.Tokens.Length && !text.IsQuoted(end) && (text.IsMark(end, ':') || text.IsComma(end)) && text.PassageFrom(end + 1) >= 0;

    /// <summary>The verb on which an infinitive depends, with a particle or adjective between: <c>continued to say</c>, <c>went on to say</c>, <c>was quick to say</c>.</summary>
    private static int GovernorOf(ClauseText text, int to)
    {
        var i = to - 1;
        if (i > text.Sentence.First && !text.IsQuoted(i) && !text.Tokens[i].IsVerb && (text.Tag(i) is PartOfSpeech.Adverb or PartOfSpeech.Adjective || text.Is(i, "on")))
        {
            i--;
            return !text.IsQuoted(i) && !text.IsTaken(i) && (text.Tokens[i].IsVerb || text.Tag(i) == PartOfSpeech.Auxiliary) ? (text.Tag(i) == PartOfSpeech.Auxiliary ? i + 1 : i) : -1;
        }

        return i >= text.Sentence.First && !text.IsQuoted(i) && !text.IsTaken(i) && text.Tokens[i].IsVerb ? i : -1;
    }
}
