using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// A name that begins in the middle of a run, after words that belong to something else: <c>Political Affairs Laura
/// Marsh</c>, <c>Zenvik Group Laura Marsh</c>; not <c>Orrin Marsh Group Laura</c>, which begins with a name.
/// </summary>
internal static class GivenNameInside
{
    private const WordClass OtherThanName = WordClass.Place | WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Month | WordClass.Surname;

    /// <returns>Where the name begins; <paramref name="start"/> where no other place is sure.</returns>
    public static int Find(AnnotatedDocument words, int offset, NameRole[] roles, int start, int end)
    {
        if (roles[start] is NameRole.Given or NameRole.Initial or NameRole.Particle)
        {
            return start;
        }

        for (var i = start + 1; i + 1 < end; i++)
        {
            if (roles[i] == NameRole.Given)
            {
                return (roles[i - 1] is NameRole.Common or NameRole.Organization or NameRole.Acronym || IsShouted(words, offset + i - 1))
                    && roles[i + 1] is NameRole.Name or NameRole.Given or NameRole.Initial or NameRole.Particle
                    && !words.Tokens[offset + i].HasClass(OtherThanName)
                        ? i
                        : start;
            }
        }

        return start;
    }

    /// <summary><c>SEAL Laura Marsh</c></summary>
    private static bool IsShouted(AnnotatedDocument words, int t) =>
        words.Tokens[t].Shape == WordShape.AllCaps && words.Tokens[t + 1].Shape != WordShape.AllCaps;
}
