using System.Globalization;
using System.IO.Compression;
using System.Text;
using Corpus.Import.Sources;

namespace Corpus.Import.Archives;

/// <summary>An answer of a server, as an archive keeps it.</summary>
/// <param name="IsPage">It came well, and is HTML.</param>
/// <param name="Charset">The encoding that its header names.</param>
internal sealed record HttpResponse(bool IsPage, string? Charset, byte[] Body)
{
    /// <summary>Of the line before a chunk, with extensions.</summary>
    private const int LongestSize = 200;

    private static readonly HttpResponse None = new(false, null, []);

    public static HttpResponse Parse(byte[] content, ImportOptions options)
    {
        var (status, headers, start) = Head(content);
        var type = headers.GetValueOrDefault("Content-Type") ?? "";
        if (status != 200 || !(type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase)))
        {
            return None;
        }

        var body = content[start..];
        if (headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            body = Joined(body);
        }

        return new(true, CharsetOf(type), Decoded(body, headers.GetValueOrDefault("Content-Encoding") ?? "", options));
    }

    private static (int Status, Dictionary<string, string> Headers, int Start) Head(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf("\r\n\r\n"u8) is var crlf and >= 0 ? crlf + 4 : content.IndexOf("\n\n"u8) is var lf and >= 0 ? lf + 2 : content.Length;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var lines = Encoding.Latin1.GetString(content[..Math.Min(end, 64 * 1024)]).Split('\n');
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }

        var words = lines[0].Split(' ');
        var status = words.Length > 1 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return (status, headers, end);
    }

    private static string? CharsetOf(string type)
    {
        var at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : type[(at + 8)..].Split(';')[0].Trim().Trim('"', '\'') is { Length: > 0 } name ? name : null;
    }

    /// <summary>Chunks without their lengths; as they are where archives have left the header and joined them already.</summary>
    private static byte[] Joined(byte[] body)
    {
        using var joined = new MemoryStream(body.Length);
        var at = 0;
        while (at < body.Length)
        {
            var end = body.AsSpan(at).IndexOf("\r\n"u8);
            if (end is < 0 or > LongestSize || LengthOf(Encoding.Latin1.GetString(body, at, end)) is not { } length)
            {
                return at == 0 ? body : joined.ToArray();
            }

            if (length == 0)
            {
                break;
            }

            at += end + 2;
            var part = Math.Min(length, body.Length - at);
            joined.Write(body, at, part);
            at += part + 2;
        }

        return joined.ToArray();
    }

    /// <summary>Hexadecimal, before what an extension adds.</summary>
    private static int? LengthOf(string line) =>
        int.TryParse(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) && length >= 0 ? length : null;

    private static byte[] Decoded(byte[] body, string encoding, ImportOptions options)
    {
        // Some archives keep the header of what they have decompressed.
        var isGzip = body.Length > 2 && body[0] == 0x1F && body[1] == 0x8B;
        var isBrotli = encoding.Contains("br", StringComparison.OrdinalIgnoreCase) && body.Length > 0 && body[0] != '<';
        var isDeflate = encoding.Contains("deflate", StringComparison.OrdinalIgnoreCase) && body.Length > 0 && body[0] == 0x78;
        Stream? decoder = isBrotli ? new BrotliStream(new MemoryStream(body), CompressionMode.Decompress)
            : isDeflate ? new ZLibStream(new MemoryStream(body), CompressionMode.Decompress)
            : isGzip ? new GZipStream(new MemoryStream(body), CompressionMode.Decompress)
            : null;
        if (decoder is null)
        {
            return body;
        }

        using var limited = new LimitedStream(decoder, options.LargestDocument);
        using var decoded = new MemoryStream();
        try
        {
            limited.CopyTo(decoded);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ImportException)
        {
            // What came before the fault is kept; a page that is cut is a page.
        }

        return decoded.ToArray();
    }
}
