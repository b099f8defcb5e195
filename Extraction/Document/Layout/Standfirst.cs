using Corpus.Abstractions;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// The sentences between headline and byline that sum the article up. Only the byline or the day below them tells them
/// from the text.
/// </summary>
internal static class Standfirst
{
    private const int MostBlocks = 3;
    private const int MostSentences = 2;
    private const int Longest = 420;
    private const int Below = 6;                    // blocks

    /// <summary>The block of the byline or day that ends the standfirst that starts at a block; the block itself where it is that; -1 without one.</summary>
    public static int End(LayoutDraft draft, int index)
    {
        var sentences = 0;
        for (var i = index; i < draft.Blocks.Count && i <= index + MostBlocks; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsBody && block.Kind != ParagraphKind.Heading)
            {
                continue;
            }

            var plain = draft.Short(block);
            if (plain.Length > 0
                && (BylineBlock.IsAboveNames(draft, i) || DayLine.TryRead(draft.Language, plain, out _) || BylineBlock.Read(draft, i) is not null))
            {
                return draft.HasBodyBelow(i, Below, block.Length + 1) ? i : -1;
            }

            if (plain.Length > 0 && (PageLine.IsMatch(draft.Language, plain) || CaptionLine.IsCredit(draft.Language, plain)))
            {
                continue;
            }

            if (block.Length > Longest || !block.IsOpen || ++sentences > MostSentences)
            {
                return -1;
            }
        }

        return -1;
    }
}
