using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// What comes after a lone given name instead of a family name: <c>Orrin the Great</c>, <c>Laura of Wentvale</c>, <c>Laura Queen of
/// Scots</c>; not <c>Laura of Zeta News</c>.
/// </summary>
internal static class Epithet
{
    private const WordClass OtherThanName = WordClass.Place | WordClass.Month | WordClass.Organization | WordClass.Outlet | WordClass.Title | WordClass.Noun;
    private const WordClass OtherThanPlace =
        WordClass.Determiner | WordClass.Pronoun | WordClass.Organization | WordClass.Outlet | WordClass.Title | WordClass.Person
        | WordClass.Party | WordClass.Month | WordClass.Weekday | WordClass.Time | WordClass.GivenNameFemale | WordClass.GivenNameMale;

    /// <param name="t">The token after the name.</param>
    /// <returns>Its number of tokens; 0 where there is none.</returns>
    public static int Length(AnnotatedDocument words, int t, int end)
    {
        ref readonly var name = ref words.Tokens[t - 1];
        if (t + 1 >= end || !name.HasClass(WordClass.GivenNameFemale | WordClass.GivenNameMale) || name.Shape != WordShape.Capitalized)
        {
            return 0;
        }

        if (words.TextEquals(t, words.Language.Phrase.DefiniteArticle) && words.Tokens[t].Shape == WordShape.Lower)
        {
            return words.Tokens[t + 1].IsUpper && words.TextEqualsAny(t + 1, words.Language.People.Epithets) && EndsAt(words, t + 2, end) ? 2 : 0;
        }

        if (words.TextEqualsAny(t, words.Language.People.Sovereigns))
        {
            return IsOf(words, t + 1, end) ? 3 : 0;
        }

        return IsOf(words, t, end) && !name.HasClass(OtherThanName) ? 2 : 0;
    }

    /// <summary><c>of</c> and one name of a place.</summary>
    private static bool IsOf(AnnotatedDocument words, int t, int end) =>
        t + 1 < end
        && words.TextEquals(t, words.Language.Clause.GenitivePreposition)
        && words.Tokens[t + 1].Shape == WordShape.Capitalized
        && !words.Tokens[t + 1].HasClass(OtherThanPlace)
        && EndsAt(words, t + 2, end);

    private static bool EndsAt(AnnotatedDocument words, int t, int end) => t >= end || !words.Tokens[t].IsUpper;
}
