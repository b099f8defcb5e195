using System;
using System.Collections.Generic;

namespace Corpus.Extraction.Text.Characters;

/// <summary>
/// When two names are spelled alike: the same letters in NFC, with curly and straight apostrophes equal. Which of two such spellings a
/// file has is nothing that it says.
/// </summary>
internal static class NameSpelling
{
    public static readonly IEqualityComparer<string> Comparer = new SpellingComparer();

    /// <summary>The one form of all names that are spelled alike.</summary>
    public static string Of(string name)
    {
        var composed = CanonicalForm.Compose(name);
        foreach (var c in composed)
        {
            if (c != '\'' && IsApostrophe(c))
            {
                return Straightened(composed);
            }
        }

        return composed;
    }

    public static bool AreAlike(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || (!ArePlainlyApart(one, other) && string.Equals(Of(one), Of(other), StringComparison.Ordinal));

    public static bool Contains(List<string> names, string name)
    {
        foreach (var known in names)
        {
            if (AreAlike(known, name))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Contains(ReadOnlySpan<string> names, string name)
    {
        foreach (var known in names)
        {
            if (AreAlike(known, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where two names come apart at letters of ASCII, no accent that follows makes them one; so most are told without more.</summary>
    private static bool ArePlainlyApart(string one, string other)
    {
        var i = 0;
        while (i < one.Length && i < other.Length && one[i] == other[i])
        {
            i++;
        }

        return (i == one.Length || one[i] < '\u0080') && (i == other.Length || other[i] < '\u0080');
    }

    private static bool IsApostrophe(char c) => CharClasses.IsApostrophe(c) || c == '\u2018';

    private static string Straightened(string name)
    {
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = IsApostrophe(characters[i]) ? '\'' : characters[i];
        }

        return new(characters);
    }

    private sealed class SpellingComparer : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => x is null || y is null ? ReferenceEquals(x, y) : AreAlike(x, y);

        public int GetHashCode(string name)
        {
            var hash = 17;
            foreach (var c in name)
            {
                if (c >= 0x80)
                {
                    return HashOf(Of(name));
                }

                hash = unchecked((hash * 31) + c);
            }

            return hash;
        }

        private static int HashOf(string spelling)
        {
            var hash = 17;
            foreach (var c in spelling)
            {
                hash = unchecked((hash * 31) + c);
            }

            return hash;
        }
    }
}
