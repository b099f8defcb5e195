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
        || (!StartApart(one, other) && string.Equals(Of(one), Of(other), StringComparison.Ordinal));

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

    /// <summary>Two letters of ASCII stay two, whatever accents follow; so most names are told apart.</summary>
    private static bool StartApart(string one, string other) =>
        one.Length > 0 && other.Length > 0 && one[0] != other[0] && one[0] < '\u0080' && other[0] < '\u0080';

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
            foreach (var c in Of(name))
            {
                hash = unchecked((hash * 31) + c);
            }

            return hash;
        }
    }
}
