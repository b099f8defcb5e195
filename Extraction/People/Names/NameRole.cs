using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People.Names;

/// <summary>What a capitalised word may do in or about a name.</summary>
internal enum NameRole : byte
{
    /// <summary>No part of a name: a name ends before it.</summary>
    Break,

    /// <summary>A word of the language that nobody is known to be called.</summary>
    Common,

    /// <summary>A word the lexicon does not know, or knows as a surname.</summary>
    Name,
    Given,
    Initial,
    Particle,
    Suffix,
    Honorific,

    /// <summary>A title or another word for a person: <c>Senator</c>, <c>Correspondent</c>.</summary>
    Title,
    Place,
    Nationality,

    /// <summary>A word for a body, or another that closes the name of something.</summary>
    Organization,

    /// <summary>Capitals only: <c>CNN</c>, <c>GOP</c>.</summary>
    Acronym,

    /// <summary>Begins the name of a place or a thing: <c>St.</c>, <c>New</c>, <c>Hurricane</c>.</summary>
    PlacePrefix,
}

internal static class NameRoles
{
    private const WordClass Closed = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.NumberWord | WordClass.Negation
        | WordClass.Weekday | WordClass.Time;

    private const WordClass GivenName = WordClass.GivenNameFemale | WordClass.GivenNameMale;
    private const WordClass Open = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Adverb;

    /// <summary>What a word of several classes may do is told by the first that it has.</summary>
    private static readonly (WordClass Classes, NameRole Role)[] RolesInOrder =
    [
        (WordClass.Honorific, NameRole.Honorific),
        (GivenName, NameRole.Given),
        (WordClass.NamePrefix, NameRole.PlacePrefix),
        (Closed | WordClass.Month, NameRole.Break),
        (WordClass.Nationality | WordClass.Party, NameRole.Nationality),
        (WordClass.Title | WordClass.Person, NameRole.Title),
        (WordClass.Organization | WordClass.Outlet | WordClass.Group | WordClass.Document | WordClass.NameHead, NameRole.Organization),
        (WordClass.Place, NameRole.Place),
        (WordClass.NameParticle, NameRole.Particle),
        (WordClass.Surname | WordClass.PublicFigure, NameRole.Name),
    ];

    public static NameRole Of(AnnotatedDocument words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        if (token.Kind != TokenKind.Word || token.Tag == PartOfSpeech.Possessive)
        {
            return NameRole.Break;
        }

        if (token.HasClass(WordClass.NameSuffix) && IsSuffix(words, token))
        {
            return NameRole.Suffix;
        }

        if (token.Shape == WordShape.Initial)
        {
            return token.Length == 1 && token.HasClass(Closed) ? NameRole.Break : NameRole.Initial;
        }

        if (token.Entry is not { } entry)
        {
            return OfUnknown(words, token);
        }

        if (token.Shape == WordShape.Lower && entry.HasClass(WordClass.NameParticle))
        {
            return NameRole.Particle;
        }

        foreach (var (classes, role) in RolesInOrder)
        {
            if (entry.HasClass(classes))
            {
                return role;
            }
        }

        if ((entry.Classes & Open) == WordClass.Adverb || IsInflectedVerb(entry))
        {
            return NameRole.Break;
        }

        return entry.HasClass(Open) ? NameRole.Common : OfShape(token);
    }

    /// <summary>The role of a word that the lexicon lacks.</summary>
    private static NameRole OfUnknown(AnnotatedDocument words, in Token token)
    {
        if (IsCompound(words, token) || IsAdverb(words.Language, token.Of(words.Text)))
        {
            return NameRole.Break;
        }

        return IsTwoInitials(words, token) ? NameRole.Initial : OfShape(token);
    }

    private static NameRole OfShape(in Token token) => token.Shape == WordShape.AllCaps ? NameRole.Acronym : NameRole.Name;

    /// <summary><c>K.C.</c> before a name.</summary>
    private static bool IsTwoInitials(AnnotatedDocument words, in Token token) =>
        token.Shape == WordShape.AllCaps && token.Length is 3 or 4 && words.Text[token.Start + 1] == '.';

    /// <summary><c>Fully</c>, <c>Unwisely</c>: made of an adjective; not <c>Reilly</c>.</summary>
    private static bool IsAdverb(Language language, ReadOnlySpan<char> word) =>
        word.Length > 4
        && word.EndsWith(language.Tagging.AdverbEnding.AsSpan())
        && (IsAdjective(language.Lexicon, word.Slice(0, word.Length - 2)) || IsAdjective(language.Lexicon, word.Slice(0, word.Length - 1)));

    private static bool IsAdjective(WordTable lexicon, ReadOnlySpan<char> word) => lexicon.Find(word) is { } entry && entry.HasClass(WordClass.Adjective);

    /// <summary>Degrees, honours and numerals have full stops or are all capitals; <c>Md</c> and <c>Vi</c> are names.</summary>
    private static bool IsSuffix(AnnotatedDocument words, in Token token) =>
        token.Shape != WordShape.Capitalized || token.LastOf(words.Text) == '.'
        || Array.IndexOf(words.Language.People.LowercaseSuffixes, token.Entry!.Text) >= 0;

    /// <summary><c>Says</c>, <c>Goes</c>, <c>Told</c>: in a line of capitals a verb ends a name.</summary>
    private static bool IsInflectedVerb(WordEntry entry) =>
        (entry.Classes & Open) == WordClass.Verb && (entry.Form & VerbForm.Base) == 0;

    /// <summary>
    /// <c>Ohio-born</c>, <c>Wentvale-themed</c>, <c>Wentvale-maker</c>, <c>T-shirts</c>, <c>CFC-free</c>, <c>Left-hander</c>: a participle, a person or
    /// a plural after the hyphen, capitals before it, or what somebody does; not <c>Kim Song-ho</c>.
    /// </summary>
    private static bool IsCompound(AnnotatedDocument words, in Token token)
    {
        var text = token.Of(words.Text);
        var hyphen = text.LastIndexOf('-');
        return hyphen > 0
            && hyphen + 3 < text.Length
            && CharClasses.IsLower(text[hyphen + 1])
            && (IsCapitals(text.Slice(0, hyphen)) || IsPastForm(words.Language, text.Slice(hyphen + 1))
                || (words.Language.Lexicon.Find(text.Slice(hyphen + 1)) is { } entry
                    && ((entry.Form & (VerbForm.Past | VerbForm.Participle)) != 0 || entry.HasClass(WordClass.Person | WordClass.Plural)))
                || (text.EndsWith(words.Language.People.AgentEnding.AsSpan())
                    && words.Language.Lexicon.Find(text.Slice(0, hyphen)) is { } front && front.HasClass(WordClass.NumberWord | WordClass.Adjective)));
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!CharClasses.IsUpper(c))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    /// <summary>Long enough not to be a syllable of a name.</summary>
    private static bool IsPastForm(Language language, ReadOnlySpan<char> word) =>
        word.Length > 5 && word.EndsWith(language.Tagging.PastEnding.AsSpan());
}
