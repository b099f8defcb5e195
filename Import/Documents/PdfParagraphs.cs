using System.Text;
using Corpus.Import.Text;

namespace Corpus.Import.Documents;

/// <summary>Joins the lines of blocks to paragraphs, and paragraphs that a column or a page has cut.</summary>
internal static class PdfParagraphs
{
    public static List<Block> Of(IEnumerable<PdfBlock> blocks)
    {
        var texts = new List<StringBuilder>();
        foreach (var block in blocks)
        {
            foreach (var line in block.Text.Split('\n'))
            {
                if (texts.Count == 0 || (line == FirstLine(block) && !GoesOn(texts[^1], line)))
                {
                    texts.Add(new(line));
                }
                else
                {
                    Join(texts[^1], line);
                }
            }
        }

        return [.. texts.Select(text => PlainText.Clean(text.ToString())).Where(text => text.Length > 0).Select(Block.Paragraph)];
    }

    private static string FirstLine(PdfBlock block) => block.Text.Split('\n', 2)[0];

    /// <summary>The text stops within a sentence, and the line starts within one.</summary>
    private static bool GoesOn(StringBuilder text, string line) =>
        text.Length > 0 && line.Length > 0 && char.IsLower(line[0]) && text[^1] is not ('.' or '!' or '?' or ':' or '"' or '\u201D');

    private static void Join(StringBuilder text, string line)
    {
        if (line.Length == 0)
        {
            return;
        }

        // A hyphen before a small letter cut a word, mostly; before a capital or a digit it belongs to it.
        if (text.Length > 1 && text[^1] is '-' or '\u00AD' && char.IsLetter(text[^2]) && char.IsLower(line[0]))
        {
            text.Length--;
        }
        else if (text.Length > 0 && text[^1] != '-')
        {
            text.Append(' ');
        }

        text.Append(line);
    }
}
