using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// Words that are a title only for what follows them: <c>DI Marsh</c>, <c>Baba Orrin Marsh</c>, <c>Lock Orrin Marsh</c>, <c>German
/// Orrin Marsh</c>; not <c>AC Marsh</c>, <c>Baba Marsh</c>, <c>Lock Marsh</c>.
/// </summary>
internal static class FullNameTitle
{
    private const WordClass OfFullName = WordClass.FullNameTitle | WordClass.FullNameHonorific | WordClass.Nationality;

    /// <returns>Null where the word is no such title here.</returns>
    public static NameRole? RoleOf(AnnotatedDocument words, int first, NameRole[] roles, int i, int count)
    {
        ref readonly var token = ref words.Tokens[first + i];
        if (i + 1 >= count || !token.HasClass(OfFullName | WordClass.CapitalTitle) || words.Tokens[first + i + 1].Shape == WordShape.AllCaps)
        {
            return null;
        }

        var isFull = i + 2 < count && IsName(roles[i + 1]) && (IsName(roles[i + 2]) || roles[i + 2] == NameRole.Particle);
        if (token.HasClass(WordClass.CapitalTitle) && token.Shape == WordShape.AllCaps)
        {
            return isFull || roles[i + 1] == NameRole.Given || (roles[i + 1] == NameRole.Name && IsNoInitials(words, first + i)) ? NameRole.Title : null;
        }

        if (!isFull || token.Shape != WordShape.Capitalized || (i > 0 && roles[i - 1] is NameRole.Given or NameRole.Initial))
        {
            return null;
        }

        return token.HasClass(WordClass.FullNameHonorific) ? NameRole.Honorific
            : token.HasClass(WordClass.FullNameTitle) ? NameRole.Title
            : roles[i] == NameRole.Given && roles[i + 1] == NameRole.Given ? NameRole.Nationality
            : null;
    }

    private static bool IsName(NameRole role) => role is NameRole.Given or NameRole.Name or NameRole.Initial;

    /// <summary>Two capitals before one name are initials, but for a few ranks.</summary>
    private static bool IsNoInitials(AnnotatedDocument words, int t) =>
        words.Tokens[t].Length > 2 || words.TextEqualsAny(t, words.Language.People.RanksOfTwoCapitals);
}
