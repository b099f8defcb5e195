using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure;

namespace Corpus.Generator.People.Names;

/// <summary>
/// What a word is that is a title, too, or a word for a place: behind an honorific a name (<c>Dr. King</c>, <c>Ms. Park</c>; not
/// <c>Mr. President</c>), before a given name that ends there a title (<c>Prince William</c>; not <c>Prince Rogers Noori</c>).
/// </summary>
internal static class TitledName
{
    public static bool IsNameBehindHonorific(ArticleWords words, int first, NameRole[] roles, int i, int count) =>
        i > 0
        && roles[i - 1] == NameRole.Honorific
        && (i + 1 == count || roles[i + 1] is NameRole.Break or NameRole.Suffix)
        && (roles[i] == NameRole.Organization || (roles[i] == NameRole.Title && words.Tokens[first + i].Is(WordClass.Surname | WordClass.FamilyFirst)))
        && words.Tokens[first + i].Shape == WordShape.Capitalized
        && IsOfEverybody(words, first + i - 1);

    public static bool IsRoyal(ArticleWords words, int first, NameRole[] roles, int i, int count) =>
        roles[i] == NameRole.Given
        && i + 1 < count
        && roles[i + 1] == NameRole.Given
        && (i + 2 == count || roles[i + 2] is NameRole.Suffix or NameRole.Break)
        && (words.Reads(first + i, "prince") || words.Reads(first + i, "princess") || words.Reads(first + i, "queen") || words.Reads(first + i, "king"));

    /// <summary>An honorific that stands before no office: <c>Madam Secretary</c>, <c>Lord Chancellor</c>.</summary>
    private static bool IsOfEverybody(ArticleWords words, int t) =>
        words.Tokens[t].Entry?.Text is "mr." or "mr" or "mrs." or "mrs" or "ms." or "ms" or "miss" or "dr." or "dr";
}
