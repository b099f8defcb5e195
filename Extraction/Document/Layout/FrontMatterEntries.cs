using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads the keys of front matter that somebody asks for, from its lines alone: the article's text is not read.</summary>
internal static class FrontMatterEntries
{
    /// <summary>The lines between three hyphens; null where an article has none, or front matter that is not read.</summary>
    public static TextRange? RangeOf(string text, IReadOnlyList<Paragraph> paragraphs) =>
        paragraphs.Count > 0 && paragraphs[0] is { Kind: ParagraphKind.FrontMatter, Range: var range } && text[range.Start] == '-' ? range : null;

    /// <summary>
    /// The entries in the order of the lines, a key maybe twice. Only those have values whose keys, folded, are asked for.
    /// </summary>
    /// <param name="report">Told of what cannot be understood.</param>
    /// <param name="passOver">Told of words that mean nothing here, and why.</param>
    public static List<FrontMatterEntry> Read(
        string text, TextRange range, Predicate<string> isAskedFor, StepBudget budget, Action<TextRange, string> report, Action<TextRange, string> passOver)
    {
        var entries = new List<FrontMatterEntry>();
        var lines = Line.ReadAll(text, range);
        var end = lines.Count - 1;
        var block = new YamlBlock(text, lines, end, budget, report, passOver);
        for (var i = 1; i < end;)
        {
            var line = lines[i].Of(text);
            budget.Charge(line.Length);
            var length = lines[i].Indent == 0 && line[0] != '#' ? YamlBlock.KeyLength(line) : 0;
            if (length == 0)
            {
                i++;
                continue;
            }

            var entry = new FrontMatterEntry(FrontMatter.Fold(line.Slice(0, length)), new(lines[i].Start, lines[i].Start + length));
            var next = isAskedFor(entry.Key) ? block.Read(entry, i, lines[i].Start + length + 1, hasName: false) : block.PassOver(i);
            i = Math.Max(i + 1, next);
            entry.DropBlank();
            entries.Add(entry);
        }

        return entries;
    }
}
