using System.Collections.Generic;
using System.IO;

namespace Corpus.Emit.Prepared;

/// <summary>
/// Tables in one file, in the order that the emitted <c>CorpusStorage.ResourceTables</c> asks for them by: the version, how many
/// there are, where each starts and where the last ends, then the tables. All numbers have 64 bits, the lowest first. It ends with the
/// checksums of <see cref="CheckedBlocks"/>.
/// </summary>
internal static class PreparedTables
{
    /// <returns>The version: a hash of all that was written.</returns>
    public static ulong Write(Stream stream, IReadOnlyList<byte[]> tables)
    {
        var starts = new long[tables.Count + 1];
        var version = 14695981039346656037;
        stream.Position = starts[0] = (2 + starts.Length) * sizeof(long);
        for (var i = 0; i < tables.Count; i++)
        {
            var bytes = tables[i];
            stream.Write(bytes, 0, bytes.Length);
            starts[i + 1] = starts[i] + bytes.Length;
            foreach (var b in bytes)
            {
                version = unchecked((version ^ b) * 1099511628211);
            }
        }

        stream.Position = 0;
        var writer = new BinaryWriter(stream);
        writer.Write(version);
        writer.Write((long)tables.Count);
        foreach (var start in starts)
        {
            writer.Write(start);
        }

        writer.Flush();
        CheckedBlocks.Seal(stream);
        return version;
    }
}
