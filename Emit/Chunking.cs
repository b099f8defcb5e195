using System.Collections.Generic;

namespace Corpus.Emit;

/// <summary>
/// Cuts a run of rows into chunks so that most cuts stay where they are when a row changes, comes or goes: whether a
/// chunk ends at a row hangs on that row's name and size alone, but for chunks that would be far too small or too large.
/// </summary>
internal static class Chunking
{
    /// <summary>The index after the last row of the chunk that starts at <paramref name="first"/>.</summary>
    public static int EndOf(IReadOnlyList<Row> rows, int first, int average)
    {
        long size = 0;
        for (var i = first; i < rows.Count; i++)
        {
            size += rows[i].Size;
            if (size > 2L * average || (size > average / 4 && EndsAt(rows[i], average)))
            {
                return i + 1;
            }
        }

        return rows.Count;
    }

    /// <summary>A large row ends a chunk more often than a small one, so that chunks have the size they should whatever the size of rows.</summary>
    private static bool EndsAt(Row row, int average) => (Hash(row.Name) & 0xFFFF) * (long)average < 0x10000L * row.Size;

    /// <summary>FNV-1a over the code units; <c>CorpusStorage.Hash</c> computes the same.</summary>
    public static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var unit in name)
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        return hash;
    }

    public readonly record struct Row(string Name, int Size);
}

/// <summary>How large chunks become on average.</summary>
/// <param name="Text">Characters of text in a chunk. The compiler's memory grows with it, the start of a program with the count of chunks.</param>
/// <param name="TextsPerTable">Chunks of text that share one chunk of tables.</param>
/// <param name="People">Characters of a chunk of people.</param>
/// <param name="Members">Characters of a file of properties.</param>
internal sealed record ChunkSizes(int Text, int TextsPerTable, int People, int Members)
{
    /// <summary>Characters of a chunk of the word index: a query reads those that have its words.</summary>
    public int Words { get; init; } = 64 * 1024;

    public static ChunkSizes Default { get; } = new(256 * 1024, 4, 128 * 1024, 32 * 1024);

    /// <summary>Of tables in a resource: a chunk is copied when the first of its articles or people is asked for.</summary>
    public static ChunkSizes Prepared { get; } = Default with { Text = 64 * 1024, TextsPerTable = 1, People = 16 * 1024 };
}
