using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// Corrects the roles of the words of a run by their neighbours: the words of <c>New York</c> and <c>Hurricane Ida</c> are a place
/// or a thing together, <c>May</c> after a given name is no month.
/// </summary>
internal static class NeighbourRoles
{
    private const int LongestPhrase = 3;
    private const int LongestSuffix = 4;
    private const int ShortestNameInCapitals = 4;

    private const WordClass NeverNames = WordClass.Determiner | WordClass.Pronoun | WordClass.Conjunction | WordClass.Subordinator
        | WordClass.Preposition | WordClass.Auxiliary | WordClass.Negation | WordClass.Weekday;

    private const WordClass NotOnlyHead = WordClass.Organization | WordClass.Outlet | WordClass.Group | WordClass.Document;

    public static void Adjust(AnnotatedDocument words, int first, NameRole[] roles, int count, bool inHeading)
    {
        for (var i = 0; i < count; i++)
        {
            if (words.Tokens[first + i].HasClass(WordClass.PhraseStart) && Phrase(words, first + i, count - i, out var role) is var length and > 0)
            {
                roles.AsSpan(i, length).Fill(role);
                i += length - 1;
            }
            else if (OfTitledName(words, first, roles, i, count) is { } titled)
            {
                roles[i] = titled;
            }
            else if (EastAsianName.IsFamilyName(words, first + i, count - i))
            {
                roles[i] = roles[i + 1] = NameRole.Name;
                i++;
            }
            else if (!inHeading && EastAsianName.IsSmallWord(words, first + i, count - i))
            {
                roles[i] = NameRole.Name;
            }
            else if (OfAcronym(words, first, roles, i, count, inHeading) is { } capitals)
            {
                roles[i] = capitals;
            }
            else if (roles[i] == NameRole.PlacePrefix && IsDoubled(words, first + i, count - i))
            {
                roles[i] = roles[i + 1] = NameRole.Name;
                i++;
            }
            else if (roles[i] == NameRole.PlacePrefix)
            {
                i += Place(words, first, roles, i, count);
            }
            else if (IsParticleLast(words, first, roles, i, count))
            {
                roles[i] = NameRole.Name;
            }
            else if (OpensName(words, first, roles, i, count) || (!inHeading && IsSurnameAfterGiven(words, first, roles, i)))
            {
                roles[i] = NameRole.Name;
            }
        }
    }

    private static NameRole? OfTitledName(AnnotatedDocument words, int first, NameRole[] roles, int i, int count) =>
        TitledName.IsNameAfterHonorific(words, first, roles, i, count) || EastAsianName.IsLoneSmallWord(words, first, roles, i, count) ? NameRole.Name
        : TitledName.IsFirst(words, first, roles, i, count) ? NameRole.Suffix
        : TitledName.IsRoyal(words, first, roles, i, count) ? NameRole.Title
        : FullNameTitle.RoleOf(words, first, roles, i, count);

    /// <summary>What a word in capitals is by the words beside it; null where they say nothing.</summary>
    private static NameRole? OfAcronym(AnnotatedDocument words, int first, NameRole[] roles, int i, int count, bool inHeading) =>
        IsMoreOfSuffix(words, first, roles, i) || IsOfficeAfterName(words, first, roles, i, count) ? NameRole.Suffix
        : IsInitials(words, first, roles, i, count, inHeading) || IsDottedInitials(words, first, roles, i, count) ? NameRole.Initial
        : IsNameInCapitals(words, first, roles, i) ? NameRole.Name
        : null;

    /// <summary>"DBE RA"</summary>
    private static bool IsMoreOfSuffix(AnnotatedDocument words, int first, NameRole[] roles, int i) =>
        roles[i] == NameRole.Acronym && i > 0 && roles[i - 1] == NameRole.Suffix && words.Tokens[first + i].Length <= LongestSuffix;

    /// <summary>"K.C. Wentvale": before a name no honour.</summary>
    private static bool IsDottedInitials(AnnotatedDocument words, int first, NameRole[] roles, int i, int count) =>
        roles[i] == NameRole.Suffix && i + 1 < count && roles[i + 1] is NameRole.Name or NameRole.Given
        && (i == 0 || roles[i - 1] is not (NameRole.Name or NameRole.Given or NameRole.Suffix))
        && words.Tokens[first + i] is { Shape: WordShape.AllCaps, Length: <= LongestSuffix } token && words.Text[token.Start + 1] == '.';

    /// <summary>"Laura Wentvale MP"</summary>
    private static bool IsOfficeAfterName(AnnotatedDocument words, int first, NameRole[] roles, int i, int count) =>
        i > 1 && roles[i - 1] == NameRole.Name && (i + 1 == count || roles[i + 1] is NameRole.Break or NameRole.Suffix)
        && words.Tokens[first + i] is { Shape: WordShape.AllCaps, Length: <= LongestSuffix } token
        && token.HasClass(WordClass.Title | WordClass.CapitalTitle) && words.Tokens[first + i - 1].Shape != WordShape.AllCaps;

    /// <summary>"AJ Wentvale", "AS Wentvale"; "EU" and "UK" are words of their own.</summary>
    private static bool IsInitials(AnnotatedDocument words, int first, NameRole[] roles, int i, int count, bool inHeading) =>
        roles[i] is NameRole.Acronym or NameRole.Break && i + 1 < count && IsTwoLetters(words.Tokens[first + i], inHeading)
        && roles[i + 1] is NameRole.Name && words.Tokens[first + i + 1].Shape == WordShape.Capitalized;

    /// <summary>"LAURA WENTVALE"</summary>
    private static bool IsNameInCapitals(AnnotatedDocument words, int first, NameRole[] roles, int i) =>
        roles[i] == NameRole.Acronym && i > 0 && words.Tokens[first + i].Length >= ShortestNameInCapitals
        && roles[i - 1] is NameRole.Given or NameRole.Initial && words.Tokens[first + i - 1].Shape is WordShape.AllCaps or WordShape.Initial;

    /// <summary>"Xiaobo Du": before nothing that it could belong to.</summary>
    private static bool IsParticleLast(AnnotatedDocument words, int first, NameRole[] roles, int i, int count) =>
        roles[i] == NameRole.Particle && i > 0 && words.Tokens[first + i].Kind == TokenKind.Word && words.Tokens[first + i].Shape == WordShape.Capitalized
        && roles[i - 1] is NameRole.Given or NameRole.Name && (i + 1 == count || roles[i + 1] is NameRole.Break or NameRole.Suffix);

    /// <summary>"San San Noori"</summary>
    private static bool IsDoubled(AnnotatedDocument words, int t, int left) =>
        left > 2 && words.Tokens[t].Shape == WordShape.Capitalized && words.Tokens[t + 1].Entry is { } entry && ReferenceEquals(entry, words.Tokens[t].Entry);

    /// <summary>What closes the name of a place opens none: "President Park Wentvale".</summary>
    private static bool OpensName(AnnotatedDocument words, int first, NameRole[] roles, int i, int count) =>
        roles[i] == NameRole.Organization && (i == 0 || roles[i - 1] is NameRole.Title or NameRole.Honorific)
        && i + 1 < count && roles[i + 1] == NameRole.Name && !words.Tokens[first + i].HasClass(NotOnlyHead);

    /// <summary>"Theresa May", in running text.</summary>
    private static bool IsSurnameAfterGiven(AnnotatedDocument words, int first, NameRole[] roles, int i) =>
        roles[i] == NameRole.Break && i > 0 && IsNameToo(words.Tokens[first + i]) && words.Tokens[first + i].Shape == WordShape.Capitalized
        && EndsInGiven(words, first, roles, i);

    /// <summary>Two capitals that are no name of anything; a word of the language may be two initials.</summary>
    private static bool IsTwoLetters(in Token token, bool inHeading) =>
        token.Length == 2
        && token.Shape == WordShape.AllCaps
        && (token.Entry is null || !inHeading)
        && !token.HasClass(WordClass.Place | WordClass.Organization | WordClass.Title | WordClass.State | WordClass.Nationality);

    /// <summary>
    /// Running text gives no capital to a verb, an adverb or a word of time, so that after a given name it is a surname:
    /// <c>Laura Manning</c>, <c>Theresa May</c>; not <c>Laura And</c>.
    /// </summary>
    private static bool IsNameToo(in Token token) =>
        token.HasClass(WordClass.Month | WordClass.Modal | WordClass.Time | WordClass.Verb | WordClass.Adverb) && !token.HasClass(NeverNames);

    /// <summary>Whether a name is begun and not yet ended before a word: <c>Laura</c>; not <c>Orrin Ryan</c>, which is whole.</summary>
    private static bool EndsInGiven(AnnotatedDocument words, int first, NameRole[] roles, int i) => roles[i - 1] switch
    {
        NameRole.Initial or NameRole.Honorific => true,
        NameRole.Given => i < 2 || roles[i - 2] != NameRole.Given || !words.Tokens[first + i - 1].HasClass(WordClass.Surname | WordClass.PublicFigure),
        _ => false,
    };

    /// <returns>How many words more belong to the place.</returns>
    private static int Place(AnnotatedDocument words, int first, NameRole[] roles, int i, int count)
    {
        var named = i > 0 && roles[i - 1] is NameRole.Given or NameRole.Name or NameRole.Initial;
        var opensPlace = !named || Array.IndexOf(words.Language.People.PlaceOpenings, words.Tokens[first + i].Entry!.Text) >= 0;
        if (i + 1 == count || roles[i + 1] == NameRole.Break || !opensPlace)
        {
            roles[i] = named || !words.Tokens[first + i].HasClass(WordClass.Noun) ? NameRole.Name : NameRole.Common;
            return 0;
        }

        roles[i] = NameRole.Place;
        if (roles[i + 1] is NameRole.Organization or NameRole.Title)
        {
            return 0;
        }

        roles[i + 1] = NameRole.Place;
        return 1;
    }

    /// <summary>The longest entry of several words that begins here, by its number of words; 0 if there is none.</summary>
    private static int Phrase(AnnotatedDocument words, int t, int most, out NameRole role)
    {
        for (var length = Math.Min(LongestPhrase, most); length >= 2; length--)
        {
            var range = words.RangeOf(new(t, t + length));
            if (words.Language.Lexicon.Find(words.Text.AsSpan(range.Start, range.Length)) is { } entry
                && RoleOf(entry.Classes) is var found and not NameRole.Break)
            {
                role = found;
                return length;
            }
        }

        role = default;
        return 0;
    }

    private static NameRole RoleOf(WordClass classes) =>
        (classes & (WordClass.Organization | WordClass.Outlet | WordClass.Group | WordClass.Document)) != 0 ? NameRole.Organization
        : (classes & WordClass.Place) != 0 ? NameRole.Place
        : (classes & WordClass.Honorific) != 0 ? NameRole.Honorific
        : (classes & (WordClass.Title | WordClass.Person)) != 0 ? NameRole.Title
        : (classes & (WordClass.Nationality | WordClass.Party)) != 0 ? NameRole.Nationality
        : NameRole.Break;
}
