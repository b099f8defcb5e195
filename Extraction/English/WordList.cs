using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Corpus.Extraction.English;

/// <summary>
/// Reads one list of this folder. A list is plain text: entries separated by white space, <c>_</c> for a space inside an
/// entry, <c>#</c> before a comment. Lists that need more than words hold one item a line. After a noun, <c>/men</c> gives an
/// irregular plural and <c>=</c> says that it has none; after a verb, <c>+</c> says that it doubles its last letter.
/// A list begins with what it holds, which entries belong in it, and where they come from, and is sorted by code points.
/// </summary>
internal static class WordList
{
    /// <summary>The lines of a list, each as its entries; comments and empty lines left out.</summary>
    public static IEnumerable<string[]> Lines(string name)
    {
        var text = Read(name);
        var entries = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var (start, end) = Next(text, at);
            if (start < end)
            {
                entries.Add(Entry(text, start, end));
            }

            if (start == end && entries.Count > 0)
            {
                yield return entries.ToArray();
                entries.Clear();
            }

            at = start == end ? LineAfter(text, at) : end;
        }

        if (entries.Count > 0)
        {
            yield return entries.ToArray();
        }
    }

    /// <summary>Where the entries of a list are in its text, whatever lines they are in.</summary>
    public static IEnumerable<(int Start, int End)> Places(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var (start, end) = Next(text, at);
            if (start < end)
            {
                yield return (start, end);
            }

            at = start == end ? LineAfter(text, at) : end;
        }
    }

    public static string Entry(string text, int start, int end) => text.Substring(start, end - start).Replace('_', ' ');

    /// <summary>The text of a list.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("Lexicon/" + name + ".txt")
            ?? throw new InvalidOperationException("The assembly lacks its word list " + name + ".");
        using var reader = new BinaryReader(stream);
        return Encoding.UTF8.GetString(reader.ReadBytes((int)stream.Length));
    }

    /// <summary>The next entry of a line; nothing where the line ends, or a comment begins.</summary>
    private static (int Start, int End) Next(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        var start = at;
        while (at < text.Length && text[at] is not (' ' or '\t' or '\r' or '\n' or '#'))
        {
            at++;
        }

        return (start, at);
    }

    private static int LineAfter(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
