using System;
using System.Collections.Generic;
using System.IO;
using CorpusNamespace;

namespace Corpus.Emit.Files;

/// <summary>
/// Writes a corpus file from its start to its end. After the content come the checksums of its blocks, the checksums of the blocks of these, and
/// the numbers that the emitted <c>CorpusStorage.MappedFile</c> begins with.
/// </summary>
internal sealed class SummedFile(Stream stream)
{
    private readonly byte[] _block = new byte[CorpusStorage.BlockSize];
    private readonly List<ulong> _sums = [];
    private int _filled;

    /// <summary>How much of the content is written.</summary>
    public long Position { get; private set; }

    public void Write(byte[] bytes, int count)
    {
        stream.Write(bytes, 0, count);
        Position += count;
        for (var taken = 0; taken < count;)
        {
            var more = Math.Min(count - taken, _block.Length - _filled);
            Buffer.BlockCopy(bytes, taken, _block, _filled, more);
            (taken, _filled) = (taken + more, _filled + more);
            if (_filled == _block.Length)
            {
                Sum();
            }
        }
    }

    /// <summary>Ends the file.</summary>
    /// <param name="directory">Where the places of the tables are.</param>
    /// <param name="tables">How many tables there are.</param>
    /// <returns>The version, which tells the file from all others.</returns>
    public ulong Finish(long directory, int tables)
    {
        if (_filled > 0)
        {
            Sum();
        }

        using var end = new MemoryStream();
        var writer = new BinaryWriter(end);
        const int inBlock = CorpusStorage.BlockSize / sizeof(ulong);
        for (var first = 0; first < _sums.Count; first += inBlock)
        {
            var count = Math.Min(inBlock, _sums.Count - first);
            for (var i = 0; i < count; i++)
            {
                for (var digit = 0; digit < sizeof(ulong); digit++)
                {
                    _block[(i * sizeof(ulong)) + digit] = (byte)(_sums[first + i] >> (8 * digit));
                }
            }

            stream.Write(_block, 0, count * sizeof(ulong));
            writer.Write(CorpusStorage.Checksum(_block.AsSpan(0, count * sizeof(ulong)), ~(ulong)(first / inBlock)));
        }

        writer.Write(Position);
        writer.Write(directory);
        writer.Write((long)tables);
        writer.Flush();
        var version = CorpusStorage.Checksum(end.GetBuffer().AsSpan(0, (int)end.Length), CorpusStorage.FileMark);
        writer.Write(version);
        writer.Write(CorpusStorage.FileMark);
        writer.Flush();
        stream.Write(end.GetBuffer(), 0, (int)end.Length);
        return version;
    }

    /// <summary>What tells a file from all others; null where it is no corpus file, or not as long as it was written.</summary>
    public static ulong? VersionOf(Stream stream)
    {
        const int end = CorpusStorage.FileEndNumbers * sizeof(ulong);
        var numbers = new byte[end];
        if (stream.Length < end)
        {
            return null;
        }

        stream.Position = stream.Length - end;
        for (int read = 0, more; read < end; read += more)
        {
            more = stream.Read(numbers, read, end - read);
            if (more == 0)
            {
                return null;
            }
        }

        var length = (long)CorpusStorage.Word(numbers, 0);
        var isWhole = length >= 0 && length < stream.Length && CorpusStorage.Word(numbers, end - sizeof(ulong)) == CorpusStorage.FileMark
            && length + ((BlocksIn(length) + BlocksIn(BlocksIn(length) * sizeof(ulong))) * sizeof(ulong)) + end == stream.Length;
        return isWhole ? CorpusStorage.Word(numbers, end - (2 * sizeof(ulong))) : null;
    }

    private static long BlocksIn(long length) => (length + CorpusStorage.BlockSize - 1) / CorpusStorage.BlockSize;

    private void Sum()
    {
        _sums.Add(CorpusStorage.Checksum(_block.AsSpan(0, _filled), (ulong)_sums.Count));
        _filled = 0;
    }
}
