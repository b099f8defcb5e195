using System;
using System.Security.Cryptography;

namespace Corpus.Extraction.Text;

/// <summary>
/// By what a text is found among others: the first 60 bits of the SHA-256 of its UTF-8. A text that has changed has
/// another key, so tables never meet a text that they were not made of.
/// </summary>
internal static class ContentHash
{
    public const int Bits = 60;

    public static long Compute(byte[] utf8)
    {
        var hash = Sha256(utf8, utf8.Length);
        var key = 0L;
        for (var i = 0; i < sizeof(long); i++)
        {
            key = (key << 8) | hash[i];
        }

        return (long)((ulong)key >> (64 - Bits));
    }

    /// <summary>The SHA-256 of the first bytes of an array.</summary>
    public static byte[] Sha256(byte[] bytes, int count)
    {
#if NET
        return SHA256.HashData(bytes.AsSpan(0, count));
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes, 0, count);
#endif
    }
}
