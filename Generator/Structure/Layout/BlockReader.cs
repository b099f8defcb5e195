using System;
using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;

namespace Corpus.Generator.Structure.Layout;

/// <summary>Parts an article into blocks: paragraphs, headings, list items, quotations, separators, code.</summary>
internal static class BlockReader
{
    public static void Read(Draft draft)
    {
        var text = draft.Text;
        var lines = Line.ReadAll(text);
        var first = FrontMatterReader.Read(draft, lines);
        var wrapping = draft.IsMarkdown ? default : LineWrapping.Of(text, lines);
        var hiddenBlocks = new HiddenBlocks(text, lines);
        var previous = default(Block);
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i];
            var hidden = hiddenBlocks.LastLine(i);
            if (hidden >= 0)
            {
                previous = Add(draft, new(line, line.Start, BlockMark.Code, ParagraphKind.Boilerplate));
                previous.ExtendTo(lines[hidden].End);
                draft.Markup.Add(previous.Range);
                i = hidden;
                continue;
            }

            var opening = LineOpening.Of(text, line, draft.IsMarkdown);
            if (previous is not null && !line.AfterBlank && TryUnderline(draft, previous, line))
            {
                continue;
            }

            if (previous is not null && !line.AfterBlank && GoesOn(previous, opening)
                && (draft.IsMarkdown || wrapping.Continues(text, lines[i - 1], line)))
            {
                previous.ExtendTo(line.End);
                AddMarkup(draft, line.Start, opening.Mark == BlockMark.Quotation ? opening.ContentStart : line.Start);
                continue;
            }

            previous = Add(draft, new(line, opening.ContentStart, opening.Mark, KindOf(opening.Mark)) { Level = opening.Level });
            if (opening.Mark != BlockMark.ListItem)
            {
                AddMarkup(draft, line.Start, opening.ContentStart);
            }
        }

        MarkBullets(draft);
    }

    private static bool GoesOn(Block previous, LineOpening opening) =>
        opening.Mark == BlockMark.None && previous.Mark is BlockMark.None or BlockMark.ListItem or BlockMark.Quotation
        || (opening.Mark == BlockMark.Quotation && previous.Mark == BlockMark.Quotation && !opening.IsEmpty && previous.ContentStart < previous.End);

    private static ParagraphKind KindOf(BlockMark mark) => mark switch
    {
        BlockMark.Heading => ParagraphKind.Heading,
        BlockMark.Quotation or BlockMark.Post => ParagraphKind.BlockQuotation,
        BlockMark.Separator => ParagraphKind.Separator,
        BlockMark.Code => ParagraphKind.Boilerplate,
        _ => ParagraphKind.Body,
    };

    /// <summary>A line of <c>=</c> (in Markdown also of <c>-</c>) directly below a short line makes that a heading.</summary>
    private static bool TryUnderline(Draft draft, Block previous, Line line)
    {
        const int LongestHeading = 120;
        var mark = draft.Text[line.Start];
        if (previous.Mark != BlockMark.None || !previous.IsBody || previous.Length > LongestHeading
            || line.Length < 3 || (mark != '=' && !(mark == '-' && draft.IsMarkdown)))
        {
            return false;
        }

        foreach (var c in line.Of(draft.Text))
        {
            if (c != mark)
            {
                return false;
            }
        }

        previous.Mark = BlockMark.Heading;
        previous.Kind = ParagraphKind.Heading;
        previous.Level = mark == '=' ? 1 : 2;
        previous.ExtendTo(line.End);
        AddMarkup(draft, line.Start, line.End);
        return true;
    }

    /// <summary>
    /// A bullet is markup where items of a list stand together. A dash before a single line may be part of it
    /// (<c>- Jane Roe</c> under a letter or an article), so it stays a token.
    /// </summary>
    private static void MarkBullets(Draft draft)
    {
        var blocks = draft.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Mark == BlockMark.ListItem
                && (draft.IsMarkdown
                    || (i > 0 && blocks[i - 1].Mark == BlockMark.ListItem)
                    || (i + 1 < blocks.Count && blocks[i + 1].Mark == BlockMark.ListItem)))
            {
                AddMarkup(draft, blocks[i].Start, blocks[i].ContentStart);
            }
        }
    }

    private static Block Add(Draft draft, Block block)
    {
        draft.Blocks.Add(block);
        return block;
    }

    private static void AddMarkup(Draft draft, int start, int end)
    {
        if (end > start)
        {
            draft.Markup.Add(new(start, end));
        }
    }
}
