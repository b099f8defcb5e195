namespace Corpus.Import.Text;

/// <summary>Paragraphs of plain text.</summary>
internal static class PlainText
{
    /// <summary>A line of wrapped text is about this long; a paragraph on one line is longer, or ends a sentence.</summary>
    private const int Wrapped = 90;

    /// <summary>Blank lines separate paragraphs where there are any and the lines are wrapped; else each line is one.</summary>
    public static List<Block> Blocks(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Clean).ToList();
        return IsWrapped(lines) ? Joined(lines) : [.. lines.Where(line => line.Length > 0).Select(Block.Paragraph)];
    }

    public static string Clean(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Visible)).Trim();

    private static string Visible(string word) =>
        word.AsSpan().ContainsAnyInRange('\0', '\u001F') || word.AsSpan().ContainsAny("\u00AD\u200B\uFEFF\u2060\u007F")
            ? new([.. word.Where(c => c >= ' ' && c is not ('\u00AD' or '\u200B' or '\uFEFF' or '\u2060' or '\u007F'))])
            : word;

    /// <summary>Most lines that another follows are of one length and end within a sentence.</summary>
    private static bool IsWrapped(List<string> lines)
    {
        var followed = 0;
        var open = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length > 0 && lines[i + 1].Length > 0)
            {
                followed++;
                open += lines[i].Length <= Wrapped && lines[i].Length > 30 && lines[i][^1] is not ('.' or '!' or '?' or '"' or '\u201D' or ':') ? 1 : 0;
            }
        }

        return open * 2 > followed;
    }

    private static List<Block> Joined(List<string> lines)
    {
        var blocks = new List<Block>();
        var start = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i == lines.Count || lines[i].Length == 0)
            {
                if (i > start)
                {
                    blocks.Add(Block.Paragraph(string.Join(' ', lines.Skip(start).Take(i - start))));
                }

                start = i + 1;
            }
        }

        return blocks;
    }
}
