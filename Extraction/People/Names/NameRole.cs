using System;
using Corpus.Extraction.English;
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

    public static NameRole Of(ArticleWords words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        if (token.Kind != TokenKind.Word || token.Tag == PartOfSpeech.Possessive)
        {
            return NameRole.Break;
        }

        if (token.Is(WordClass.NameSuffix) && IsSuffix(words, token))
        {
            return NameRole.Suffix;
        }

        if (token.Shape == WordShape.Initial)
        {
            return token.Length == 1 && token.Is(Closed) ? NameRole.Break : NameRole.Initial;
        }

        if (token.Entry is not { } entry)
        {
            if (IsCompound(words, token) || IsAdverb(token.Of(words.Text)))
            {
                return NameRole.Break;
            }

            // K.C. before a name is two initials.
            return token.Shape != WordShape.AllCaps ? NameRole.Name
                : token.Length is 3 or 4 && words.Text[token.Start + 1] == '.' ? NameRole.Initial
                : NameRole.Acronym;
        }

        var classes = entry.Classes;
        return 0 switch
        {
            _ when (classes & WordClass.Honorific) != 0 => NameRole.Honorific,
            _ when (classes & GivenName) != 0 => NameRole.Given,
            _ when (classes & WordClass.NamePrefix) != 0 => NameRole.PlacePrefix,
            _ when (classes & (Closed | WordClass.Month)) != 0 => NameRole.Break,
            _ when (classes & (WordClass.Nationality | WordClass.Party)) != 0 => NameRole.Nationality,
            _ when (classes & (WordClass.Title | WordClass.Person)) != 0 => NameRole.Title,
            _ when (classes & (WordClass.Organization | WordClass.Outlet | WordClass.Group | WordClass.Document | WordClass.NameHead)) != 0 => NameRole.Organization,
            _ when (classes & WordClass.Place) != 0 => NameRole.Place,
            _ when (classes & WordClass.NameParticle) != 0 => NameRole.Particle,
            _ when (classes & (WordClass.Surname | WordClass.PublicFigure)) != 0 => NameRole.Name,
            _ when (classes & Open) == WordClass.Adverb || IsInflectedVerb(entry) => NameRole.Break,
            _ when (classes & Open) != 0 => NameRole.Common,
            _ => token.Shape == WordShape.AllCaps ? NameRole.Acronym : NameRole.Name,
        };
    }

    /// <summary><c>Fully</c>, <c>Unwisely</c>: made of an adjective; not <c>Reilly</c>.</summary>
    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        word.Length > 4
        && word.EndsWith("ly".AsSpan())
        && (IsAdjective(word.Slice(0, word.Length - 2)) || IsAdjective(word.Slice(0, word.Length - 1)));

    private static bool IsAdjective(ReadOnlySpan<char> word) => Words.Find(word) is { } entry && entry.Is(WordClass.Adjective);

    /// <summary>Degrees, honours and numerals have full stops or are all capitals; <c>Md</c> and <c>Vi</c> are names.</summary>
    private static bool IsSuffix(ArticleWords words, in Token token) =>
        token.Shape != WordShape.Capitalized || token.LastOf(words.Text) == '.' || token.Entry!.Text is "jr" or "sr" or "phd";

    /// <summary><c>Says</c>, <c>Goes</c>, <c>Told</c>: in a line of capitals a verb ends a name.</summary>
    private static bool IsInflectedVerb(WordEntry entry) =>
        (entry.Classes & Open) == WordClass.Verb && (entry.Form & VerbForm.Base) == 0;

    /// <summary><c>Ohio-born</c>, <c>Wentvale-maker</c>, <c>T-shirts</c>: a participle, a person or a plural behind the hyphen; not <c>Kim Song-ho</c>.</summary>
    private static bool IsCompound(ArticleWords words, in Token token)
    {
        var text = token.Of(words.Text);
        var hyphen = text.LastIndexOf('-');
        return hyphen > 0
            && hyphen + 3 < text.Length
            && CharClasses.IsLower(text[hyphen + 1])
            && Words.Find(text.Slice(hyphen + 1)) is { } entry
            && ((entry.Form & (VerbForm.Past | VerbForm.Participle)) != 0 || entry.Is(WordClass.Person | WordClass.Plural));
    }
}
