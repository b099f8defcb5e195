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
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(utf8);
        var key = 0L;
        for (var i = 0; i < sizeof(long); i++)
        {
            key = (key << 8) | hash[i];
        }

        return (long)((ulong)key >> (64 - Bits));
    }
}
