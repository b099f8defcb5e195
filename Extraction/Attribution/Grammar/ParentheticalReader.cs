using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

internal enum ParentheticalKind : byte
{
    /// <summary>A clause of its own: no aside at all.</summary>
    Clause,

    /// <summary>Says who the source is, and belongs to it: <c>a Democrat</c>, <c>57</c>, <c>R-Ohio</c>.</summary>
    Apposition,

    /// <summary>Relative clause, participle, adverb: belongs to nothing.</summary>
    Other,
}

/// <summary>Tells what is between two commas.</summary>
internal static class ParentheticalReader
{
    public static ParentheticalKind Read(ClauseText text, int first, int end)
    {
        if (first >= end)
        {
            return ParentheticalKind.Other;
        }

        var tag = text.Tag(first);
        if (tag == RelativePronoun || text.IsRelativeWord(first) || text.TextEquals(first, text.Clause.ObjectRelative))
        {
            return ParentheticalKind.Other;
        }

        if (tag is Conjunction or Pronoun && !text.TextEqualsAny(first, text.Phrase.PersonalReflexives))
        {
            return ParentheticalKind.Clause;
        }

        if (tag is Adverb or Preposition or VerbGerund or VerbParticiple or Subordinator or Particle)
        {
            return text.TextEquals(first, text.Phrase.InclusionParticiple) ? ParentheticalKind.Apposition : ParentheticalKind.Other;
        }

        if (IsParticiple(text, first, end))
        {
            return ParentheticalKind.Other;
        }

        // "a broker based in Tampa": the past of a regular verb may be a participle.
        var describes = text.IsIndefiniteArticle(first) || tag == Number;
        return HasFiniteVerb(text, first, end, describes) ? ParentheticalKind.Clause : ParentheticalKind.Apposition;
    }

    /// <summary><c>a firm, | prepared for the worst, | said</c></summary>
    private static bool IsParticiple(ClauseText text, int first, int end) =>
        text.Tag(first) == VerbPast && first + 1 < end
        && text.Tokens[first].Entry is { } entry && (entry.Form & VerbForm.Participle) != 0
        && (text.Tag(first + 1) == Preposition || text.IsQuoted(first + 1));

    /// <summary>Whether the phrase describes a person named before it: <c>a Democrat of Ohio</c>, <c>57</c>, <c>R-Ohio</c>.</summary>
    public static bool IsDescription(ClauseText text, int first, int end)
    {
        if (text.People.MentionAt[first] >= 0)
        {
            return false;
        }

        if (text.Tag(first) == Number || text.HasClass(first, WordClass.Place | WordClass.State | WordClass.NameSuffix) || text.IsGenitive(first))
        {
            return true;
        }

        for (var i = first; i < end; i++)
        {
            if (text.HasClass(i, WordClass.Person | WordClass.Title))
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

            if (text.Tag(i) is RelativePronoun or Subordinator)
            {
                relative = true;
            }
            else if (text.Tokens[i].IsFiniteVerb && !relative && !(describes && text.Tag(i) == VerbPast))
            {
                return true;
            }
        }

        return false;
    }
}
