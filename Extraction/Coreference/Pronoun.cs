using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Corpus.Abstractions;
using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

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
internal readonly record struct Pronoun(PronounKind Kind, Gender Gender, PronounCase Case)
{
    private static readonly WordMap<Pronoun> Table = new(new Dictionary<string, Pronoun>(StringComparer.Ordinal)
    {
        ["i"] = new(PronounKind.FirstSingular, Gender.Unknown, PronounCase.Subject),
        ["me"] = new(PronounKind.FirstSingular, Gender.Unknown, PronounCase.Object),
        ["my"] = new(PronounKind.FirstSingular, Gender.Unknown, PronounCase.Possessive),
        ["mine"] = new(PronounKind.FirstSingular, Gender.Unknown, PronounCase.Possessive),
        ["myself"] = new(PronounKind.FirstSingular, Gender.Unknown, PronounCase.Reflexive),
        ["we"] = new(PronounKind.FirstPlural, Gender.Unknown, PronounCase.Subject),
        ["he"] = new(PronounKind.ThirdSingular, Gender.Male, PronounCase.Subject),
        ["him"] = new(PronounKind.ThirdSingular, Gender.Male, PronounCase.Object),
        ["his"] = new(PronounKind.ThirdSingular, Gender.Male, PronounCase.Possessive),
        ["himself"] = new(PronounKind.ThirdSingular, Gender.Male, PronounCase.Reflexive),
        ["she"] = new(PronounKind.ThirdSingular, Gender.Female, PronounCase.Subject),
        ["her"] = new(PronounKind.ThirdSingular, Gender.Female, PronounCase.Possessive),
        ["hers"] = new(PronounKind.ThirdSingular, Gender.Female, PronounCase.Possessive),
        ["herself"] = new(PronounKind.ThirdSingular, Gender.Female, PronounCase.Reflexive),
        ["they"] = new(PronounKind.ThirdPlural, Gender.Unknown, PronounCase.Subject),
        ["them"] = new(PronounKind.ThirdPlural, Gender.Unknown, PronounCase.Object),
        ["their"] = new(PronounKind.ThirdPlural, Gender.Unknown, PronounCase.Possessive),
        ["it"] = new(PronounKind.Neuter, Gender.Unknown, PronounCase.Subject),
        ["its"] = new(PronounKind.Neuter, Gender.Unknown, PronounCase.Possessive),
        ["who"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Subject),
        ["whom"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Object),
        ["whose"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Possessive),
        ["which"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Subject),
        ["that"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Subject),
    });

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pronoun Of(in Token token) => token.Is(WordClass.Pronoun | WordClass.Determiner) ? Read(token) : default;

    private static Pronoun Read(in Token token)
    {
        var pronoun = Table.Of(token.Entry!);

        // "that" is one behind its noun only: "a union that said so".
        if (pronoun.Kind == PronounKind.Relative && token.Tag != PartOfSpeech.RelativePronoun && token.Length == 4)
        {
            return default;
        }

        // "her" before a noun is a determiner, "her" alone an object.
        return pronoun is { Gender: Gender.Female, Case: PronounCase.Possessive } && token.Tag == PartOfSpeech.Pronoun && token.Length == 3
            ? pronoun with { Case = PronounCase.Object }
            : pronoun;
    }
}
