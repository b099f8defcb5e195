using Corpus.Import.Sources;

namespace Corpus.Import.Records;

/// <summary>A stream of records, none of which may be larger than a document.</summary>
internal sealed class PartStream(Stream inner, Source source) : Stream
{
    private long _part;
    private bool _atStart = true;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public void NextPart() => _part = 0;

    public override int Read(byte[] buffer, int offset, int count)
    {
        source.Stop.ThrowIfCancellationRequested();
        var read = inner.Read(buffer, offset, count);
        if (_atStart && read >= 3 && buffer.AsSpan(offset, 3).SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            // The mark of the encoding is no JSON.
            buffer.AsSpan(offset, 3).Fill((byte)' ');
        }

        _atStart = false;
        _part += read;
        return _part <= source.Options.LargestDocument ? read : throw Source.TooLarge(source.Options);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var bytes = new byte[buffer.Length];
        var read = Read(bytes, 0, bytes.Length);
        bytes.AsSpan(0, read).CopyTo(buffer.Span);
        return ValueTask.FromResult(read);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
