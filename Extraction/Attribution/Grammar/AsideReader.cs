using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

internal enum AsideKind : byte
{
    /// <summary>A clause of its own: no aside at all.</summary>
    Clause,

    /// <summary>Says who the source is, and belongs to it: <c>a Democrat</c>, <c>57</c>, <c>R-Ohio</c>.</summary>
    Apposition,

    /// <summary>Relative clause, participle, adverb: belongs to nothing.</summary>
    Other,
}

/// <summary>Tells what stands between two commas.</summary>
internal static class AsideReader
{
    public static AsideKind Read(ClauseText text, int first, int end)
    {
        if (first >= end)
        {
            return AsideKind.Other;
        }

        var tag = text.Tag(first);
        if (tag == PartOfSpeech.RelativePronoun || text.Is(first, "who") || text.Is(first, "whose") || text.Is(first, "which") || text.Is(first, "whom"))
        {
            return AsideKind.Other;
        }

        if (tag is PartOfSpeech.Conjunction or PartOfSpeech.Pronoun && !text.Is(first, "himself") && !text.Is(first, "herself"))
        {
            return AsideKind.Clause;
        }

        if (tag is PartOfSpeech.Adverb or PartOfSpeech.Preposition or PartOfSpeech.VerbGerund or PartOfSpeech.VerbParticiple or PartOfSpeech.Subordinator or PartOfSpeech.Particle)
        {
            return text.Is(first, "including") ? AsideKind.Apposition : AsideKind.Other;
        }

        // "a firm, prepared for the worst, said"
        if (tag == PartOfSpeech.VerbPast && first + 1 < end && text.Tokens[first].Entry is { } entry && (entry.Form & VerbForm.Participle) != 0 && (text.Tag(first + 1) == PartOfSpeech.Preposition || text.IsQuoted(first + 1)))
        {
            return AsideKind.Other;
        }

        // "a broker based in Tampa": the past of a regular verb may be a participle.
        var describes = text.Is(first, "a") || text.Is(first, "an") || tag == PartOfSpeech.Number;
        return HasFiniteVerb(text, first, end, describes) ? AsideKind.Clause : AsideKind.Apposition;
    }

    /// <summary>Whether the phrase describes a person named before it: <c>a Democrat of Ohio</c>, <c>57</c>, <c>R-Ohio</c>.</summary>
    public static bool IsDescription(ClauseText text, int first, int end)
    {
        if (text.People.MentionAt[first] >= 0)
        {
            return false;
        }

        if (text.Tag(first) == PartOfSpeech.Number || text.Is(first, WordClass.Place | WordClass.State | WordClass.NameSuffix) || text.Is(first, "of"))
        {
            return true;
        }

        for (var i = first; i < end; i++)
        {
            if (text.Is(i, WordClass.Person | WordClass.Title))
            {
                return true;
            }
        }

        return end - first <= 3 && text.Tokens[first].Shape == WordShape.AllCaps;
    }

    private static bool HasFiniteVerb(ClauseText text, int first, int end, bool describes)
    {
        var relative = false;
        for (var i = first; i < end; i++)
        {
            if (text.IsQuoted(i))
            {
                continue;
            }

            if (text.Tag(i) is PartOfSpeech.RelativePronoun or PartOfSpeech.Subordinator)
            {
                relative = true;
            }
            else if (text.Tokens[i].IsFiniteVerb && !relative && !(describes && text.Tag(i) == PartOfSpeech.VerbPast))
            {
                return true;
            }
        }

        return false;
    }
}
