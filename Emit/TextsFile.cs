using System;
using System.Collections.Generic;
using System.IO;
using Corpus.Emit.Prepared;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;

namespace Corpus.Emit;

/// <summary>
/// Texts one after another, found by their keys: how many there are, then by text its key and where it starts, ordered
/// by key, then the texts, then what <see cref="CheckedBlocks"/> adds. All numbers have 64 bits, the lowest first. The emitted
/// <c>CorpusStorage</c> reads it.
/// </summary>
internal static class TextsFile
{
    private const int EntrySize = 2 * sizeof(long);

    /// <param name="limit">At least as many as there are texts.</param>
    /// <param name="texts">In UTF-8. The same text twice is kept once.</param>
    public static void Write(Stream stream, int limit, IEnumerable<byte[]> texts)
    {
        var start = (long)sizeof(long) + ((long)limit * EntrySize);
        var entries = new Dictionary<long, (long Start, int Length)>(limit);
        stream.SetLength(start);
        stream.Position = start;
        foreach (var text in texts)
        {
            var key = ContentHash.Compute(text);
            if (!entries.TryGetValue(key, out var other))
            {
                entries.Add(key, (start, text.Length));
                stream.Write(text, 0, text.Length);
                start += text.Length;
            }
            else if (other.Length != text.Length)
            {
                throw new InvalidDataException("Two texts have the same key: change a character in one of them, or set CorpusStorage to literal.");
            }
        }

        WriteIndex(stream, entries);
    }

    private static void WriteIndex(Stream stream, Dictionary<long, (long Start, int Length)> entries)
    {
        var keys = new long[entries.Count];
        entries.Keys.CopyTo(keys, 0);
        Array.Sort(keys);
        stream.Position = 0;
        var writer = new BinaryWriter(stream);
        writer.Write((long)keys.Length);
        foreach (var key in keys)
        {
            writer.Write(key);
            writer.Write(entries[key].Start);
        }

        writer.Flush();
        CheckedBlocks.Seal(stream);
    }
}
