using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Parts an article into blocks: paragraphs, headings, list items, quotations, separators, code.</summary>
internal static class BlockReader
{
    public static void Read(Draft draft)
    {
        var text = draft.Text;
        draft.Budget.Charge(text.Length);
        var lines = Line.ReadAll(text);
        var first = FrontMatterReader.Read(draft, lines);
        var wrapping = draft.IsMarkdown ? default : LineWrapping.Of(text, lines);
        var hiddenBlocks = new HiddenBlocks(text, lines, draft.IsMarkdown, draft.Budget);
        var markdown = draft.IsMarkdown ? new MarkdownLines(text, lines) : null;
        var previous = default(Block);
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i];
            draft.Budget.Enter(line.Start);
            draft.Budget.Charge(1);
            var isCode = markdown?.IsCode(i, previous is { Mark: BlockMark.Code }) == true;
            var hidden = isCode ? i : hiddenBlocks.LastLine(i);
            if (hidden < 0 && markdown?.Definition(i, out var last) is { } label && (line.AfterBlank || previous is { Mark: BlockMark.Code }))
            {
                draft.LinkLabels.Add(label);
                hidden = last;
            }

            if (hidden >= 0)
            {
                previous = Add(draft, new(line, line.Start, BlockMark.Code, ParagraphKind.Boilerplate));
                previous.ExtendTo(lines[hidden].End);
                draft.Markup.Add(previous.Range);
                i = hidden;
                continue;
            }

            if (markdown?.TableEnd(i) is { } tableEnd and >= 0)
            {
                i = AddTable(draft, lines, i, tableEnd);
                previous = draft.Blocks[draft.Blocks.Count - 1];
                continue;
            }

            var opening = LineOpening.Of(text, line, draft.IsMarkdown);
            if (markdown?.FootnoteStart(line) is { } footnote and >= 0)
            {
                opening = new(BlockMark.ListItem, footnote, 0, false);
            }

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
            else
            {
                markdown?.EnterItem(i, opening.ContentStart);
            }

            if (opening.Mark == BlockMark.Heading && draft.IsMarkdown)
            {
                MarkClosing(draft, previous);
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

    /// <summary>
    /// A line of <c>=</c> (in Markdown also of <c>-</c>) directly below a short line makes that a heading; in Markdown one of <c>=</c> does
    /// below a line of any length.
    /// </summary>
    private static bool TryUnderline(Draft draft, Block previous, Line line)
    {
        const int LongestHeading = 120;
        var mark = draft.Text[line.Start];
        if (previous.Mark != BlockMark.None || !previous.IsBody || (previous.Length > LongestHeading && !(mark == '=' && draft.IsMarkdown))
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

    /// <summary>The rows of a table are paragraphs of their own; the line below its head parts them.</summary>
    private static int AddTable(Draft draft, List<Line> lines, int head, int last)
    {
        for (var row = head; row <= last; row++)
        {
            var isRule = row == head + 1;
            Add(draft, isRule ? new(lines[row], lines[row].End, BlockMark.Separator, ParagraphKind.Separator) : new(lines[row], lines[row].Start, BlockMark.Row, ParagraphKind.Body));
            AddMarkup(draft, lines[row].Start, isRule ? lines[row].End : lines[row].Start);
        }

        return last;
    }

    /// <summary>The marks behind a heading: <c>## Roads ##</c>.</summary>
    private static void MarkClosing(Draft draft, Block heading)
    {
        var start = heading.End;
        while (start > heading.ContentStart && draft.Text[start - 1] == '#')
        {
            start--;
        }

        if (start > heading.ContentStart && CharClasses.IsWhiteSpace(draft.Text[start - 1]))
        {
            AddMarkup(draft, start, heading.End);
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
