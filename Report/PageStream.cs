using System.Text;

namespace Corpus.Report;

/// <summary>Writes a page: its own markup as it is, and data so that no browser takes any of it for markup.</summary>
internal sealed class PageStream(Stream stream) : IDisposable
{
    private readonly BufferedStream _buffer = new(stream, 1 << 16);

    /// <summary>Markup, script or style of the page itself.</summary>
    public void Write(string markup) => _buffer.Write(Encoding.UTF8.GetBytes(markup));

    /// <summary>
    /// JSON, in which a less-than sign is always part of a string, where it may be escaped. Without one, a browser sees neither the end
    /// of the element that the JSON is in, nor a comment.
    /// </summary>
    public void WriteJson(ReadOnlySpan<byte> json)
    {
        for (var sign = json.IndexOf((byte)'<'); sign >= 0; sign = json.IndexOf((byte)'<'))
        {
            _buffer.Write(json[..sign]);
            _buffer.Write("\\u003C"u8);
            json = json[(sign + 1)..];
        }

        _buffer.Write(json);
    }

    public void Dispose() => _buffer.Flush();
}
