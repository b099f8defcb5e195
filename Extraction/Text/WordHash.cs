using System;
using System.Runtime.CompilerServices;
using Corpus.Extraction.Text.Characters;
using Folding = CorpusNamespace.CorpusStorage.Folding;

namespace Corpus.Extraction.Text;

/// <summary>Hashes of words that are the same for every run, machine and case of letters.</summary>
internal static class WordHash
{
    public const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a slice of a text, for the many words of which no span is needed else.</summary>
    public static ulong Of(string text, int start, int end)
    {
        var hash = Start;
        for (var i = start; i < end; i++)
        {
            hash = Add(hash, text[i]);
        }

        return unchecked((hash ^ ' ') * Prime);
    }

    /// <summary>The hash of what was hashed before with a word after it; its marks do not count.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            hash = Add(hash, c);
        }

        return unchecked((hash ^ ' ') * Prime);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong hash, char c)
    {
        // Nearly all letters are these.
        if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        {
            return unchecked((hash ^ c) * Prime);
        }

        return c is >= 'A' and <= 'Z' ? unchecked((hash ^ (uint)(c | 0x20)) * Prime) : c > '\u007f' ? AddOther(hash, c) : hash;
    }

    /// <summary>A letter without its accents, which one text has and another has not.</summary>
    private static ulong AddOther(ulong hash, char c)
    {
        if (char.IsSurrogate(c))
        {
            return unchecked((hash ^ c) * Prime);
        }

        // Apostrophes and quotation marks: nearly all that are not ASCII.
        if (c is >= '\u2010' and <= '\u201f')
        {
            return hash;
        }

        Span<int> parts = stackalloc int[Folding.MostParts];
        var count = Folding.Fold(c, parts);
        for (var i = 0; i < count; i++)
        {
            hash = CharClasses.IsLetterOrDigit((char)parts[i]) ? unchecked((hash ^ (uint)parts[i]) * Prime) : hash;
        }

        return hash;
    }
}
