using System.Text;

namespace Corpus.Generator.Ingest;

/// <summary>Decodes a file as a compiler would: UTF-16 where a byte order mark says so, else UTF-8; what is neither becomes U+FFFD.</summary>
internal static class TextDecoder
{
    public static string Decode(byte[] bytes)
    {
        if (StartsWith(bytes, 0xFF, 0xFE) && !(bytes.Length >= 4 && bytes[2] == 0 && bytes[3] == 0))
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (StartsWith(bytes, 0xFE, 0xFF))
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        var mark = StartsWith(bytes, 0xEF, 0xBB) && bytes.Length > 2 && bytes[2] == 0xBF ? 3 : 0;
        return Encoding.UTF8.GetString(bytes, mark, bytes.Length - mark);
    }

    private static bool StartsWith(byte[] bytes, byte first, byte second) => bytes.Length >= 2 && bytes[0] == first && bytes[1] == second;
}
