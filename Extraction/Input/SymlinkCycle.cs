using System;
using System.Collections.Generic;

namespace Corpus.Extraction.Input;

/// <summary>
/// Finds articles that a circle of links leads to once more. Below such a circle the same file is found under paths in which
/// a stretch of folders comes again and again: <c>one/two/one/a.txt</c>, <c>one/two/one/two/one/a.txt</c>. A copy made by
/// hand stands under one longer path, not under a row of them.
/// </summary>
internal static class SymlinkCycle
{
    private const int MostFolders = 100;
    private const int Rounds = 3;

    /// <summary>The path without the rounds; null where it makes none.</summary>
    /// <param name="isSame">Whether the corpus has the same text under another path.</param>
    public static string? Shortest(string path, Func<string, bool> isSame)
    {
        var shortest = default(string);
        for (var next = WithoutRound(path, isSame); next is not null; next = WithoutRound(next, isSame))
        {
            shortest = next;
        }

        return shortest;
    }

    private static string? WithoutRound(string path, Func<string, bool> isSame)
    {
        var parts = path.Split('/');
        var folders = parts.Length - 1;
        for (var length = 1; length < folders && folders <= MostFolders; length++)
        {
            for (var start = 1; start + length <= folders; start++)
            {
                if (parts[start - 1] == parts[start + length - 1] && IsRound(parts, start, length, isSame))
                {
                    return Repeated(parts, start, length, 0);
                }
            }
        }

        return null;
    }

    /// <summary>The way is there without the stretch, and with it once more; or it goes it again and again.</summary>
    private static bool IsRound(string[] parts, int start, int length, Func<string, bool> isSame) =>
        isSame(Repeated(parts, start, length, 0)) && (isSame(Repeated(parts, start, length, 2)) || Times(parts, start, length) >= Rounds);

    private static int Times(string[] parts, int start, int length)
    {
        var end = start + length;
        while (end < parts.Length - 1 && parts[end] == parts[end - length])
        {
            end++;
        }

        return (end - start) / length;
    }

    /// <summary>The path with a stretch of it so many times.</summary>
    private static string Repeated(string[] parts, int start, int length, int times)
    {
        var all = new List<string>(parts.Length + length);
        for (var i = 0; i < start; i++)
        {
            all.Add(parts[i]);
        }

        for (var i = 0; i < length * times; i++)
        {
            all.Add(parts[start + (i % length)]);
        }

        for (var i = start + length; i < parts.Length; i++)
        {
            all.Add(parts[i]);
        }

        return string.Join("/", all);
    }
}
