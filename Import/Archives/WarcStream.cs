using System.Text;
using Corpus.Import.Sources;

namespace Corpus.Import.Archives;

/// <summary>The bytes of a web archive, by lines and by records.</summary>
internal sealed class WarcStream(Stream inner, CancellationToken stop) : IDisposable
{
    private const int LongestLine = 64 * 1024;

    private readonly byte[] _buffer = new byte[128 * 1024];
    private int _at;
    private int _end;

    public void Dispose() => inner.Dispose();

    /// <summary>The next line without its end; null after the last.</summary>
    /// <exception cref="ImportException">It is longer than a header can be.</exception>
    public string? Line()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_at == _end && !Fill())
            {
                return line.Length > 0 ? line.ToString() : null;
            }

            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOf((byte)'\n');
            var part = length < 0 ? rest : rest[..length];
            line.Append(Encoding.UTF8.GetString(part));
            _at += part.Length + (length < 0 ? 0 : 1);
            if (length >= 0)
            {
                return line.ToString().TrimEnd('\r');
            }

            if (line.Length > LongestLine)
            {
                throw new ImportException(ImportFindingId.Malformed, "A header is longer than any can be; what came before it was imported");
            }
        }
    }

    /// <summary>Reads so many bytes, or as many as there are.</summary>
    public byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        var read = 0;
        while (read < length)
        {
            if (_at == _end && !Fill())
            {
                return bytes[..read];
            }

            var part = Math.Min(length - read, _end - _at);
            _buffer.AsSpan(_at, part).CopyTo(bytes.AsSpan(read));
            _at += part;
            read += part;
        }

        return bytes;
    }

    public void Skip(long length)
    {
        while (length > 0 && (_at < _end || Fill()))
        {
            var part = (int)Math.Min(length, _end - _at);
            _at += part;
            length -= part;
        }
    }

    private bool Fill()
    {
        stop.ThrowIfCancellationRequested();
        _at = 0;
        _end = inner.Read(_buffer);
        return _end > 0;
    }
}
