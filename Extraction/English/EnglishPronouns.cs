using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The pronouns by what they can refer to.</summary>
internal static class EnglishPronouns
{
    public static Dictionary<string, PronounMeaning> ByWord { get; } = new(StringComparer.Ordinal)
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
        ["her"] = new(PronounKind.ThirdSingular, Gender.Female, PronounCase.Possessive) { IsObjectAlone = true },
        ["hers"] = new(PronounKind.ThirdSingular, Gender.Female, PronounCase.Possessive),
        ["herself"] = new(PronounKind.ThirdSingular, Gender.Female, PronounCase.Reflexive),
        ["they"] = new(PronounKind.ThirdPlural, Gender.Unknown, PronounCase.Subject),
        ["them"] = new(PronounKind.ThirdPlural, Gender.Unknown, PronounCase.Object),
        ["their"] = new(PronounKind.ThirdPlural, Gender.Unknown, PronounCase.Possessive),
        ["it"] = new(PronounKind.Neuter, Gender.Unknown, PronounCase.Subject),
        ["its"] = new(PronounKind.Neuter, Gender.Unknown, PronounCase.Possessive),
        ["who"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Subject),
        ["whom"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Object) { NeedsRelativeTag = true },
        ["whose"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Possessive),
        ["which"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Subject),
        ["that"] = new(PronounKind.Relative, Gender.Unknown, PronounCase.Subject) { NeedsRelativeTag = true },
    };
}
