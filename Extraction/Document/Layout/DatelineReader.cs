using System;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads the dateline at the start of the running text. It becomes markup, so that the first sentence starts after it.</summary>
internal static class DatelineReader
{
    private const int Longest = 140;
    private const int MostBlocks = 2;

    /// <summary>What is shorter may be a line of another kind.</summary>
    private const int ShortestText = 60;

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

            if (block.Mark == BlockMark.None && block.Length >= ShortestText && Dateline.TryReadPlain(draft.Language, plain.Text, out length, out words)
                && !IsLabel(draft, words))
            {
                draft.FromText.Dateline = words;
                draft.Hide(block, new(block.ContentStart, plain.RangeOf(0, length).End));
                return;
            }

            if (++looked == MostBlocks)
            {
                return;
            }
        }
    }

    /// <summary>What other paragraphs begin with, too, is somebody who speaks or a part of a list.</summary>
    private static bool IsLabel(LayoutDraft draft, string words)
    {
        var label = words + ":";
        var first = draft.Text.IndexOf(label, StringComparison.Ordinal);
        return first >= 0 && draft.Text.IndexOf(label, first + 1, StringComparison.Ordinal) >= 0;
    }
}
