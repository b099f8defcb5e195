using Corpus.Abstractions;

namespace Corpus.Extraction.Languages;

internal enum PronounKind : byte
{
    None,
    FirstSingular,
    FirstPlural,
    ThirdSingular,
    ThirdPlural,
    Neuter,
    Relative,
}

internal enum PronounCase : byte
{
    Subject,
    Object,
    Possessive,
    Reflexive,
}

/// <summary>A pronoun by what it can refer to.</summary>
internal readonly record struct PronounMeaning(PronounKind Kind, Gender Gender, PronounCase Case)
{
    /// <summary>It is a pronoun only where the tagger takes it for a relative one: <c>a union that said so</c>.</summary>
    public bool NeedsRelativeTag { get; init; }

    /// <summary>A determiner before a noun, and an object where it stands alone: <c>her</c>.</summary>
    public bool IsObjectAlone { get; init; }
}
