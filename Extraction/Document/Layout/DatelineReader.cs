using System;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads the dateline at the start of the running text. It becomes markup, so that the first sentence starts after it.</summary>
internal static class DatelineReader
{
    private const int Longest = 140;
    private const int MostBlocks = 2;

    public static void Read(LayoutDraft draft)
    {
        var looked = 0;
        foreach (var block in draft.Blocks)
        {
            if (!block.IsOpen)
            {
                continue;
            }

            var plain = PlainText.Of(draft.Text, new(block.ContentStart, Math.Min(block.End, block.ContentStart + Longest)), draft.Markup);
            if (Dateline.TryRead(draft.Language, plain.Text, out var length, out var words, out var agency))
            {
                draft.FromText.Dateline = words;
                draft.FromText.Agency ??= agency;
                draft.Hide(block, new(block.ContentStart, plain.RangeOf(0, length).End));
                return;
            }

            if (++looked == MostBlocks)
            {
                return;
            }
        }
    }
}
