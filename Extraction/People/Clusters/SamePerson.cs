using Corpus.Abstractions;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Clusters;

/// <summary>Whether two full names of one article can be one person's.</summary>
internal static class SamePerson
{
    /// <summary>
    /// The family name is the same and nothing else contradicts: <c>Joseph R. Wentworth Jr.</c> and <c>Joe Wentworth</c>,
    /// <c>Jens Otto Wentworth</c> and <c>Otto Wentworth</c>; not <c>George W. Marsh</c> and <c>George H. Marsh</c>, nor
    /// <c>Orrin Marsh</c> and <c>Orrin Marsh Jr.</c>
    /// </summary>
    public static bool CanBe(NameForm one, NameForm other, NameWords words)
    {
        if (one.Last != other.Last || !GendersAgree(one.Gender, other.Gender))
        {
            return false;
        }

        if (one.Given == other.Given)
        {
            return one.Suffix == other.Suffix && MiddlesAgree(one, other, words);
        }

        if (one.Suffix >= 0 && other.Suffix >= 0 && one.Suffix != other.Suffix)
        {
            return false;
        }

        return IsInitialOf(one.Given, other.Given, words)
            || IsInitialOf(other.Given, one.Given, words)
            || one.Nickname == other.Given
            || other.Nickname == one.Given
            || HasMiddle(one, other.Given)
            || HasMiddle(other, one.Given)
            || GivenNamesAgree(one.Given, other.Given, words);
    }

    public static bool GendersAgree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    public static bool GivenNamesAgree(int one, int other, NameWords words) =>
        one == other
        || (words.EntryOf(one) is { } entry && words.EntryOf(other) is { } otherEntry && words.GivenNames.Same(entry.Text, otherEntry.Text));

    private static bool IsInitialOf(int initial, int given, NameWords words)
    {
        var letters = words[initial];
        return letters.Length == 1 && words[given].Length > 1 && words[given][0] == letters[0];
    }

    private static bool HasMiddle(NameForm form, int word)
    {
        for (var i = 1; i < form.FamilyFirst; i++)
        {
            if (form.Words[i] == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Middle names that both have begin with the same letter.</summary>
    private static bool MiddlesAgree(NameForm one, NameForm other, NameWords words) =>
        one.FamilyFirst < 2 || other.FamilyFirst < 2 || words[one.Words[1]][0] == words[other.Words[1]][0];
}
