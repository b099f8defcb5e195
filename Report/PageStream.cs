using System.Buffers;
using System.Text;

namespace Corpus.Report;

/// <summary>Writes a page: its own markup as it is, and data so that no browser takes any of it for markup.</summary>
internal sealed class PageStream(Stream stream) : IDisposable
{
    private static readonly SearchValues<byte> Escaped =
        SearchValues.Create([(byte)'<', .. Enumerable.Range(0x80, 0x80).Select(static value => (byte)value)]);

    private readonly BufferedStream _buffer = new(stream, 1 << 16);

    /// <summary>Markup, script or style of the page itself.</summary>
    public void Write(string markup) => _buffer.Write(Encoding.UTF8.GetBytes(markup));

    /// <summary>
    /// JSON, in which a less-than sign is always part of a string, where it may be escaped. Without one, a browser sees neither the end
    /// of the element that the JSON is in, nor a comment. Letters beyond ASCII are escaped, too: of ASCII alone, a browser reads a page a
    /// fifth sooner.
    /// </summary>
    public void WriteJson(ReadOnlySpan<byte> json)
    {
        Span<char> units = stackalloc char[2];
        for (var at = json.IndexOfAny(Escaped); at >= 0; at = json.IndexOfAny(Escaped))
        {
            _buffer.Write(json[..at]);
            Rune.DecodeFromUtf8(json[at..], out var rune, out var length);
            foreach (var unit in units[..rune.EncodeToUtf16(units)])
            {
                Escape(unit);
            }

            json = json[(at + length)..];
        }

        _buffer.Write(json);
    }

    public void Dispose() => _buffer.Flush();

    private void Escape(char unit)
    {
        var digits = "0123456789ABCDEF"u8;
        _buffer.Write([(byte)'\\', (byte)'u', digits[unit >> 12], digits[(unit >> 8) & 15], digits[(unit >> 4) & 15], digits[unit & 15]]);
    }
}
