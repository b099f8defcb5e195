using System;
using Corpus.Abstractions;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Tells the running text from the lines inside it that are none: headings, clock lines, captions, notes, lines of the page.</summary>
internal static class BodyReader
{
    private const int LongestLine = 200;
    private const int LongestCaption = 260;

    public static void Read(LayoutDraft draft)
    {
        var blocks = draft.Blocks;
        var body = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            draft.Budget.Enter(block.Start);
            draft.Budget.Charge(1);
            if (!block.IsBody)
            {
                continue;
            }

            block.Kind = KindOf(draft, i, body);
            body += block.IsBody ? 1 : 0;
        }
    }

    private static ParagraphKind KindOf(LayoutDraft draft, int index, int bodyBefore)
    {
        var block = draft.Blocks[index];
        if (NoteLine.IsMatch(draft.Language, draft.Text.AsSpan(block.ContentStart, block.End - block.ContentStart)))
        {
            return ParagraphKind.EditorNote;
        }

        if (block.Length > LongestCaption)
        {
            return ParagraphKind.Body;
        }

        if (IsAllMarkup(draft, block))
        {
            return draft.FirstOf(block) == '!' ? ParagraphKind.Caption : ParagraphKind.Boilerplate;
        }

        var plain = draft.Plain(block).Text;
        if (block.Length <= LongestLine && (PageLine.IsMatch(draft.Language, plain) || LinkLine.IsLabelled(draft.Language, plain)))
        {
            return ParagraphKind.Boilerplate;
        }

        // A caption comes where the pictures are: near the start, or right below one.
        const int NearStart = 3;
        var mayBeCaption = bodyBefore <= NearStart || Above(draft, index) == ParagraphKind.Caption;
        if (CaptionLine.IsCredit(draft.Language, plain) || (mayBeCaption && CaptionLine.IsCaption(draft.Language, plain)))
        {
            return ParagraphKind.Caption;
        }

        var next = index + 1 < draft.Blocks.Count ? draft.Blocks[index + 1] : null;
        return bodyBefore > 0 && next is not null && block.Mark == BlockMark.None
            && HeadingRule.IsHeading(draft.Language, plain) && StartsApart(draft, block, next)
            ? ParagraphKind.Heading
            : ParagraphKind.Body;
    }

    private static ParagraphKind Above(LayoutDraft draft, int index) => index == 0 ? ParagraphKind.Body : draft.Blocks[index - 1].Kind;

    /// <summary>What follows is no second half of the line.</summary>
    private static bool StartsApart(LayoutDraft draft, Block block, Block next) =>
        next.ContentStart < next.End && !CharClasses.IsLower(draft.Text[next.ContentStart]) && (block.AfterBlank || next.Length > block.Length);

    private static bool IsAllMarkup(LayoutDraft draft, Block block) =>
        draft.FirstOf(block) is '!' or '<' or '`' or '[' && draft.Plain(block).Text.Length == 0;
}
