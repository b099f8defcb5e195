using System;

namespace Corpus.Extraction.Languages;

/// <summary>The forms of a verb that a word can be; <c>put</c> is base, past and participle.</summary>
[Flags]
internal enum VerbForm : byte
{
    None = 0,
    Base = 1,
    Present = 2,        // third person singular
    Past = 4,
    Gerund = 8,
    Participle = 16,
}

/// <summary>One word of the lexicon, in lower case. Entries are shared by all articles and never change.</summary>
/// <param name="Form">Which forms of the verb <paramref name="Lemma"/> it is; none where it is no verb.</param>
/// <param name="Lemma">The base of a verb, the singular of a noun; null where it is the word itself or neither.</param>
internal sealed record WordEntry(string Text, WordClass Classes, VerbForm Form, string? Lemma)
{
    private const WordClass Names = WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Surname | WordClass.FamilyFirst | WordClass.PublicFigure;

    /// <summary>Its number in the lexicon, from 0 without gaps.</summary>
    public int Id { get; init; }

    /// <summary>The number of its base form.</summary>
    public int BaseId { get; init; }

    /// <summary>The base form: <c>say</c> for <c>said</c>, <c>official</c> for <c>officials</c>.</summary>
    public string Base => Lemma ?? Text;

    /// <summary>A name and nothing else, so that in small letters it is another word, which the lexicon lacks.</summary>
    public bool IsOnlyName => AreOnlyName(Classes);

    public static bool AreOnlyName(WordClass classes) => (classes & ~Names) == 0;

    public bool HasClass(WordClass classes) => (Classes & classes) != 0;
}
