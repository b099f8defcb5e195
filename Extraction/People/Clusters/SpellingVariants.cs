using System;
using System.Collections.Generic;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Clusters;

/// <summary>
/// Finds the name that another is a misspelling or another transliteration of: <c>Petrof</c> and <c>Petrov</c>,
/// <c>Harrisson</c> and <c>Harrison</c>; short names must be transliterations, for <c>Rice</c> and <c>Price</c> are two.
/// </summary>
internal sealed class SpellingVariants
{
    private const int ShortestMisspelt = 6;
    private const int ShortestTransliterated = 4;

    /// <summary>How many names of one first letter are compared; an article has a handful.</summary>
    private const int MaxNames = 64;

    private readonly NameWords _words;
    private readonly Dictionary<char, List<int>> _byLetter = new();

    public SpellingVariants(NameWords words) => _words = words;

    public void Add(int word)
    {
        var letter = Letter(word);
        if (!_byLetter.TryGetValue(letter, out var names))
        {
            _byLetter.Add(letter, names = new());
        }

        if (names.Count < MaxNames)
        {
            names.Add(word);
        }
    }

    /// <summary>The word added of which this one is a variant, or -1.</summary>
    public int Find(int word)
    {
        if (_words[word].Length >= ShortestTransliterated && _byLetter.TryGetValue(Letter(word), out var names))
        {
            foreach (var name in names)
            {
                if (name != word && AreVariants(_words[word], _words[name]))
                {
                    return name;
                }
            }
        }

        return -1;
    }

    /// <summary>The first letter, transliterated.</summary>
    private char Letter(int word)
    {
        Span<char> form = stackalloc char[4];
        var name = _words[word];
        return NameFolding.Transliterate(name.Slice(0, Math.Min(4, name.Length)), form) > 0 ? form[0] : ' ';
    }

    public static bool AreVariants(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        (one.Length >= ShortestMisspelt && IsMisspelling(one, other)) || (one.Length >= ShortestTransliterated && Transliterates(one, other));

    /// <summary>Whether one is the other with a letter more, less or changed, or two letters swapped (Damerau and Levenshtein's distance is 1).</summary>
    public static bool IsMisspelling(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestMisspelt - 1 || Math.Abs(one.Length - other.Length) > 1 || one[0] != other[0])
        {
            return false;
        }

        var front = 0;
        while (front < one.Length && front < other.Length && one[front] == other[front])
        {
            front++;
        }

        var back = 0;
        while (back < one.Length - front && back < other.Length - front && one[one.Length - 1 - back] == other[other.Length - 1 - back])
        {
            back++;
        }

        var oneLeft = one.Length - front - back;
        var otherLeft = other.Length - front - back;
        var plural = back == 0 && oneLeft + otherLeft == 1 && (oneLeft == 1 ? one : other)[front] == 's';
        return oneLeft + otherLeft != 0
            && !plural
            && ((oneLeft <= 1 && otherLeft <= 1)
                || (oneLeft == 2 && otherLeft == 2 && one[front] == other[front + 1] && one[front + 1] == other[front]));
    }

    private static bool Transliterates(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 3)
        {
            return false;
        }

        Span<char> first = stackalloc char[NameFolding.MaxLength];
        Span<char> second = stackalloc char[NameFolding.MaxLength];
        return !one.SequenceEqual(other)
            && first.Slice(0, NameFolding.Transliterate(one, first)).SequenceEqual(second.Slice(0, NameFolding.Transliterate(other, second)));
    }
}
