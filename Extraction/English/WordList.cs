using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Extraction.English;

/// <summary>
/// Reads one list of this folder. A list is plain text: entries separated by white space, <c>_</c> for a space inside an
/// entry, <c>#</c> before a comment. Lists that need more than words hold one item a line. After a noun, <c>/men</c> gives an
/// irregular plural and <c>=</c> says that it has none; after a verb, <c>+</c> says that it doubles its last letter.
/// A list begins with what it holds, which entries belong in it, and where they come from, and is sorted by code points.
/// </summary>
internal static class WordList
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>The lines of a list, each as its entries; comments and empty lines left out.</summary>
    public static IEnumerable<string[]> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("Lexicon/" + name + ".txt")
            ?? throw new InvalidOperationException("The assembly lacks its word list " + name + ".");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#');
            var entries = (comment < 0 ? line : line.Substring(0, comment)).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            if (entries.Length == 0)
            {
                continue;
            }

            for (var i = 0; i < entries.Length; i++)
            {
                entries[i] = entries[i].Replace('_', ' ');
            }

            yield return entries;
        }
    }
}
