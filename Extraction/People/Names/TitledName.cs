using System;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// What a word is that is also a title or a word for a place: after an honorific a name (<c>Ms. Park</c>; not <c>Lady
/// Bridge</c>), before a given name that ends there a title (<c>Prince William</c>; not <c>Prince Rogers Noori</c>).
/// </summary>
internal static class TitledName
{
    public static bool IsNameAfterHonorific(AnnotatedDocument words, int first, NameRole[] roles, int i, int count) =>
        i > 0
        && roles[i - 1] == NameRole.Honorific
        && (i + 1 == count || roles[i + 1] is NameRole.Break or NameRole.Suffix)
        && roles[i] == NameRole.Organization
        && words.Tokens[first + i].Shape == WordShape.Capitalized
        && IsOfEverybody(words, first + i - 1);

    public static bool IsRoyal(AnnotatedDocument words, int first, NameRole[] roles, int i, int count) =>
        roles[i] == NameRole.Given
        && i + 1 < count
        && roles[i + 1] == NameRole.Given
        && (i + 2 == count || roles[i + 2] is NameRole.Suffix or NameRole.Break)
        && words.TextEqualsAny(first + i, words.Language.People.RoyalTitles);

    /// <summary><c>Tsar Orrin I</c>; not <c>as Tsar Orrin I say</c>.</summary>
    public static bool IsFirst(AnnotatedDocument words, int first, NameRole[] roles, int i, int count) =>
        i > 1
        && i + 1 == count
        && roles[i - 1] == NameRole.Given
        && roles[i - 2] is NameRole.Title or NameRole.Honorific
        && words.TextEquals(first + i, words.Language.People.FirstOfName)
        && !(first + i + 1 < words.Tokens.Length && IsVerbOrAdverb(words.Tokens[first + i + 1]));

    private static bool IsVerbOrAdverb(in Token token) => token.IsVerb || token.IsFiniteVerb || token.Tag == PartOfSpeech.Adverb;

    /// <summary>An honorific that any family name can follow.</summary>
    public static bool IsOfEverybody(AnnotatedDocument words, int t) =>
        Array.IndexOf(words.Language.People.HonorificsOfEverybody, words.Tokens[t].Entry?.Text) >= 0;
}
