using System;

namespace Corpus.Generator.Common;

/// <summary>Hashes of words that are the same for every run, machine and case of letters.</summary>
internal static class WordHash
{
    public const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> word) => Add(Start, word);

    /// <summary>The hash of what was hashed before with a word behind it; its marks do not count.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            // Nearly all letters are these.
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                hash = unchecked((hash ^ c) * Prime);
            }
            else if (c is >= 'A' and <= 'Z')
            {
                hash = unchecked((hash ^ (uint)(c | 0x20)) * Prime);
            }
            else if (c > '\u007f' && char.IsLetterOrDigit(c))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(c)) * Prime);
            }
        }

        return unchecked((hash ^ ' ') * Prime);
    }
}
