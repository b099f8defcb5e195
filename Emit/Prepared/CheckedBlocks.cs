using System;
using System.IO;
using System.Linq;
using Corpus.Abstractions;
using CorpusNamespace;

namespace Corpus.Emit.Prepared;

/// <summary>
/// What is written after the content of a resource, so that damage is noticed when it is read: the checksum of each block,
/// the content's length, and a checksum of all these. The emitted <c>CorpusStorage.CheckedResource</c> reads it.
/// </summary>
internal static class CheckedBlocks
{
    /// <summary>Ends a file whose content is written; the stream can be read, too.</summary>
    public static void Seal(Stream stream)
    {
        var tail = Tail(stream, stream.Length);
        stream.Position = stream.Length;
        stream.Write(tail, 0, tail.Length);
    }

    /// <summary>The file is as it was written.</summary>
    public static bool IsWhole(Stream stream)
    {
        var length = LengthOf(stream);
        if (length < 0 || length > stream.Length || stream.Length - length != TailSize(length))
        {
            return false;
        }

        var expected = Tail(stream, length);
        var found = new byte[expected.Length];
        stream.Position = length;
        return Fill(stream, found, found.Length) == found.Length && found.SequenceEqual(expected);
    }

    private static long TailSize(long length) => (((length + CorpusStorage.BlockSize - 1) / CorpusStorage.BlockSize) + 2) * sizeof(ulong);

    private static long LengthOf(Stream stream)
    {
        var number = new byte[sizeof(long)];
        if (stream.Length < 2 * sizeof(long))
        {
            return -1;
        }

        stream.Position = stream.Length - (2 * sizeof(long));
        return Fill(stream, number, number.Length) == number.Length ? (long)CorpusStorage.Word(number, 0) : -1;
    }

    private static byte[] Tail(Stream stream, long length)
    {
        var block = new byte[CorpusStorage.BlockSize];
        using var tail = new MemoryStream();
        var writer = new BinaryWriter(tail);
        stream.Position = 0;
        for (var start = 0L; start < length; start += block.Length)
        {
            var count = (int)Math.Min(block.Length, length - start);
            writer.Write(CorpusStorage.Checksum(block.AsSpan(0, Fill(stream, block, count)), (ulong)(start / block.Length)));
        }

        writer.Write(length);
        writer.Flush();
        writer.Write(CorpusStorage.Checksum(tail.GetBuffer().AsSpan(0, (int)tail.Length), (ulong)length));
        writer.Flush();
        return tail.ToArray();
    }

    private static int Fill(Stream stream, byte[] bytes, int count)
    {
        var read = 0;
        for (int more; read < count && (more = stream.Read(bytes, read, count - read)) > 0; read += more)
        {
        }

        return read;
    }
}
