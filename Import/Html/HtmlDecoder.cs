using System.Text;

namespace Corpus.Import.Html;

/// <summary>The text of a page, by its byte order mark, what was said when it was sent, what it says itself, and what fits.</summary>
internal static class HtmlDecoder
{
    private const int WhereMetaIs = 4096;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = Named("windows-1252")!;

    /// <param name="sent">The charset of the header that it was sent with.</param>
    /// <param name="wrong">The name of an encoding that does not fit; null where all is well.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? sent, out string? wrong)
    {
        wrong = null;
        if (OfMark(bytes) is { } marked)
        {
            return marked.GetString(bytes[marked.Preamble.Length..]);
        }

        var name = sent ?? OfMeta(bytes[..Math.Min(bytes.Length, WhereMetaIs)]);
        var declared = name is null ? null : Named(name);
        var isUtf8 = declared is null || declared.CodePage is 65001 or 1200 or 1201;
        if (TryUtf8(bytes) is { } text)
        {
            // Other encodings make UTF-8 by chance only where all is ASCII.
            var fits = isUtf8 || IsAscii(bytes);
            wrong = fits ? null : name;
            return isUtf8 || !fits || IsAscii(bytes) ? text : declared!.GetString(bytes);
        }

        // What is declared as UTF-8 and is not came from an old editor, or was cut.
        wrong = isUtf8 ? name : null;
        return isUtf8 ? (IsMostlyUtf8(bytes) ? Encoding.UTF8 : Western).GetString(bytes) : declared!.GetString(bytes);
    }

    public static Encoding? Named(string name)
    {
        var label = name.Trim().Trim('"', '\'').ToLowerInvariant();
        try
        {
            // Browsers read these as the larger set.
            var encoding = label is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : label is "utf8" ? "utf-8" : label;
            return CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding? OfMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Encoding.UTF8
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : null;

    /// <summary><c>charset=</c> in a tag near the start.</summary>
    private static string? OfMeta(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        for (var tag = MetaAt(text, 0); tag >= 0; tag = MetaAt(text, tag + 5))
        {
            var end = text.IndexOf('>', tag);
            var charset = text.IndexOf("charset=", tag, StringComparison.OrdinalIgnoreCase);
            if (charset >= 0 && charset < end)
            {
                var value = text.AsSpan(charset + 8, end - charset - 8).Trim("\"' /");
                var stop = value.IndexOfAny("\"'; />");
                return (stop < 0 ? value : value[..stop]).ToString();
            }
        }

        return null;
    }

    private static int MetaAt(string text, int from) => text.IndexOf("<meta", from, StringComparison.OrdinalIgnoreCase);

    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsAscii(ReadOnlySpan<byte> bytes) => Ascii.IsValid(bytes);

    /// <summary>Most letters beyond ASCII are well-formed UTF-8, and a few are not.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        var bad = 0;
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            var isGood = Rune.DecodeFromUtf8(bytes[i..], out _, out var length) == System.Buffers.OperationStatus.Done;
            good += isGood ? 1 : 0;
            bad += isGood ? 0 : 1;
            i += Math.Max(1, length);
        }

        return good > bad * 3;
    }
}
