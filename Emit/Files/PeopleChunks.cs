using System.Collections.Generic;
using Corpus.Emit.Tables;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Files;

/// <summary>Writes the records of people in chunks: where each record starts, then the records.</summary>
internal static class PeopleChunks
{
    // Digits of an offset; the emitted DirectoryWidth.
    private const int DirectoryWidth = 4;

    // In digits.
    private const int ChunkSize = 1 << 17;

    /// <returns>By chunk, how many people it has.</returns>
    public static List<int> Write(EquatableArray<PersonModel> people, FileTables tables)
    {
        var counts = new List<int>();
        for (var row = 0; row < people.Count;)
        {
            var starts = new List<int>();
            var records = new TableWriter(ChunkSize);
            for (; row < people.Count && records.Length < ChunkSize; row++)
            {
                starts.Add(records.Length);
                PersonRecord.Write(records, people[row]);
            }

            var directory = new TableWriter(records.Length + (starts.Count * DirectoryWidth));
            foreach (var start in starts)
            {
                directory.Fixed((starts.Count * DirectoryWidth) + start, DirectoryWidth);
            }

            tables.AddPeople(directory.Append(records));
            counts.Add(starts.Count);
        }

        return counts;
    }
}
