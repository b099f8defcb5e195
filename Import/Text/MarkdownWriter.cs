using System.Text;

namespace Corpus.Import.Text;

/// <summary>Writes blocks as Markdown; no word of an article becomes markup.</summary>
internal static class MarkdownWriter
{
    public static string Write(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        Block? before = null;
        foreach (var block in blocks)
        {
            if (before is not null)
            {
                text.Append(before.Kind == block.Kind && block.Kind == BlockKind.ListItem ? "\n" : before.Kind == block.Kind
                    && block.Kind == BlockKind.Quotation ? "\n>\n" : "\n\n");
            }

            Append(text, block);
            before = block;
        }

        return text.Append(text.Length > 0 ? "\n" : "").ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                text.Append('#', Math.Clamp(block.Level, 2, 6)).Append(' ');
                break;
            case BlockKind.ListItem:
                text.Append("- ");
                break;
            case BlockKind.Quotation:
                text.Append("> ");
                break;
        }

        // Bold opens a turn of an interview; elsewhere it says nothing.
        var bold = block.Kind == BlockKind.Paragraph ? BoldEnd(block) : 0;
        if (bold > 0)
        {
            text.Append("**").Append(MarkdownText.Escape(block.Text[..bold], isStart: false)).Append("**")
                .Append(MarkdownText.Escape(block.Text[bold..], isStart: false));
        }
        else
        {
            text.Append(MarkdownText.Escape(block.Text, isStart: block.Kind != BlockKind.Heading));
        }
    }

    private static int BoldEnd(Block block)
    {
        var end = Math.Min(block.Bold, block.Text.Length);
        while (end > 0 && block.Text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }
}
