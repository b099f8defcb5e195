using System.Text;

namespace Corpus.Extraction.Text;

/// <summary>
/// The one decoder of article and curation files: UTF-32 or UTF-16 where a byte order mark says so, else UTF-8. What is no
/// text in that encoding becomes U+FFFD, one for each stretch that the Unicode Standard counts as one, whatever the runtime
/// of the host does.
/// </summary>
internal static class TextDecoder
{
    private const char Replacement = '\uFFFD';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes) => Decode(bytes, out _);

    /// <param name="isPlain">Any compiler makes the same of the bytes: they are UTF-8, or UTF-16 with a mark, throughout.</param>
    public static string Decode(byte[] bytes, out bool isPlain)
    {
        if (IsMarked(bytes, 0xFF, 0xFE, 0, 0))
        {
            return Utf32(bytes, 0, out isPlain);
        }

        if (IsMarked(bytes, 0, 0, 0xFE, 0xFF))
        {
            return Utf32(bytes, 3, out isPlain);
        }

        if (IsMarked(bytes, 0xFF, 0xFE))
        {
            return Utf16(bytes, 0, out isPlain);
        }

        return IsMarked(bytes, 0xFE, 0xFF)
            ? Utf16(bytes, 1, out isPlain)
            : Utf8(bytes, IsMarked(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, out isPlain);
    }

    private static bool IsMarked(byte[] bytes, params byte[] mark)
    {
        for (var i = 0; i < mark.Length; i++)
        {
            if (i >= bytes.Length || bytes[i] != mark[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string Utf8(byte[] bytes, int start, out bool isPlain)
    {
        try
        {
            isPlain = true;
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            isPlain = false;
        }

        // No sequence of bytes makes more code units than it has bytes.
        var text = new char[bytes.Length - start];
        var length = 0;
        for (var i = start; i < bytes.Length;)
        {
            Append(text, ref length, ReadUtf8(bytes, ref i));
        }

        return new(text, 0, length);
    }

    /// <summary>Reads a code point; U+FFFD for the bytes that could have begun one, or else for a single byte.</summary>
    private static int ReadUtf8(byte[] bytes, ref int position)
    {
        var lead = bytes[position++];
        var (more, value) = lead switch
        {
            < 0x80 => (0, lead),
            < 0xC2 => (0, Replacement),
            < 0xE0 => (1, lead & 0x1F),
            < 0xF0 => (2, lead & 0x0F),
            < 0xF5 => (3, lead & 0x07),
            _ => (0, Replacement),
        };

        // The second byte is narrower after some leads, which keeps out long forms, surrogates and what is above U+10FFFF.
        var low = lead switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        var high = lead switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        for (; more > 0; more--)
        {
            if (position == bytes.Length || bytes[position] < low || bytes[position] > high)
            {
                return Replacement;
            }

            value = (value << 6) | (bytes[position++] & 0x3F);
            (low, high) = (0x80, 0xBF);
        }

        return value;
    }

    /// <param name="lowest">Which byte of a unit is the lowest.</param>
    private static string Utf16(byte[] bytes, int lowest, out bool isPlain)
    {
        // The first unit is the mark.
        var text = new char[((bytes.Length + 1) / 2) - 1];
        isPlain = bytes.Length % 2 == 0;
        for (var i = 0; i < text.Length; i++)
        {
            var at = 2 * (i + 1);
            text[i] = at + 1 < bytes.Length ? (char)(bytes[at + lowest] | (bytes[at + 1 - lowest] << 8)) : Replacement;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = Replacement;
                isPlain = false;
            }
        }

        return new(text);
    }

    /// <param name="lowest">Which byte of a unit is the lowest.</param>
    private static string Utf32(byte[] bytes, int lowest, out bool isPlain)
    {
        isPlain = false;
        var text = new char[bytes.Length / 2];
        var length = 0;
        for (var i = 4; i < bytes.Length; i += 4)
        {
            var value = -1;
            if (i + 4 <= bytes.Length)
            {
                value = 0;
                for (var b = 3; b >= 0; b--)
                {
                    value = (value << 8) | bytes[i + (lowest == 0 ? b : 3 - b)];
                }
            }

            Append(text, ref length, value is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? Replacement : value);
        }

        return new(text, 0, length);
    }

    private static void Append(char[] text, ref int length, int codePoint)
    {
        if (codePoint < 0x10000)
        {
            text[length++] = (char)codePoint;
            return;
        }

        text[length++] = (char)(0xD7C0 + (codePoint >> 10));
        text[length++] = (char)(0xDC00 + (codePoint & 0x3FF));
    }
}
