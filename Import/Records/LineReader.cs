using System.Text;
using Corpus.Import.Sources;

namespace Corpus.Import.Records;

/// <summary>Lines of a source that say something, with their numbers.</summary>
internal sealed class LineReader(Source source, RecordText text) : IDisposable
{
    private readonly StreamReader _reader = text.OpenReader();
    private readonly char[] _buffer = new char[64 * 1024];
    private int _at;
    private int _end;

    /// <summary>Of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    public void Dispose() => _reader.Dispose();

    /// <summary>The next line that is not blank; empty at the end.</summary>
    /// <exception cref="ImportException">It is larger than a document can be.</exception>
    public string Line()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_at == _end && !Fill())
            {
                Number++;
                return IsBlank(line) ? "" : line.ToString();
            }

            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOf('\n');
            line.Append(length < 0 ? rest : rest[..length]);
            _at += length < 0 ? rest.Length : length + 1;
            if (line.Length > source.Options.LargestDocument)
            {
                throw Source.TooLarge(source.Options);
            }

            if (length >= 0)
            {
                Number++;
                if (!IsBlank(line))
                {
                    return line.ToString();
                }

                line.Clear();
            }
        }
    }

    private static bool IsBlank(StringBuilder line)
    {
        foreach (var chunk in line.GetChunks())
        {
            if (!chunk.Span.IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private bool Fill()
    {
        source.Stop.ThrowIfCancellationRequested();
        _at = 0;
        _end = _reader.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
