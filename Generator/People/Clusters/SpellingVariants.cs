using System;
using System.Collections.Generic;
using Corpus.Generator.People.Names;

namespace Corpus.Generator.People.Clusters;

/// <summary>
/// Finds the name that another is a misspelling or another transliteration of: <c>Lawrov</c> and <c>Lavrov</c>,
/// <c>Sharption</c> and <c>Sharpton</c>; short names must be transliterations, for <c>Rice</c> and <c>Price</c> are two.
/// </summary>
internal sealed class SpellingVariants
{
    private const int ShortestMisspelt = 6;
    private const int ShortestTransliterated = 4;

    private readonly NameWords _words;
    private readonly NameWords _keys = new();
    private readonly Dictionary<int, int> _byKey = new();

    public SpellingVariants(NameWords words) => _words = words;

    public void Add(int word)
    {
        var name = _words[word];
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        Put(key.Slice(0, NameFolding.Transliterate(name, key)), word);
        if (name.Length >= ShortestMisspelt)
        {
            Put(name, word);
            for (var i = 0; i < name.Length; i++)
            {
                Put(Without(name, i, key), word);
            }
        }
    }

    /// <summary>The word added of which this one is a variant, or -1.</summary>
    public int Find(int word)
    {
        var name = _words[word];
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        if (name.Length >= ShortestTransliterated && Get(key.Slice(0, NameFolding.Transliterate(name, key))) is var sound and >= 0 && Transliterates(name, _words[sound]))
        {
            return sound;
        }

        if (name.Length < ShortestMisspelt)
        {
            return -1;
        }

        if (Get(name) is var whole and >= 0 && IsMisspelling(name, _words[whole]))
        {
            return whole;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (Get(Without(name, i, key)) is var found and >= 0 && IsMisspelling(name, _words[found]))
            {
                return found;
            }
        }

        return -1;
    }

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
        Span<char> first = stackalloc char[NameFolding.MaxLength];
        Span<char> second = stackalloc char[NameFolding.MaxLength];
        return !one.SequenceEqual(other)
            && first.Slice(0, NameFolding.Transliterate(one, first)).SequenceEqual(second.Slice(0, NameFolding.Transliterate(other, second)));
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> name, int letter, Span<char> into)
    {
        name.Slice(0, letter).CopyTo(into);
        name.Slice(letter + 1).CopyTo(into.Slice(letter));
        return into.Slice(0, name.Length - 1);
    }

    private void Put(ReadOnlySpan<char> key, int word)
    {
        var number = _keys.NumberOf(key, null);
        if (!_byKey.ContainsKey(number))
        {
            _byKey.Add(number, word);
        }
    }

    private int Get(ReadOnlySpan<char> key) => _byKey.TryGetValue(_keys.NumberOf(key, null), out var word) ? word : -1;
}
