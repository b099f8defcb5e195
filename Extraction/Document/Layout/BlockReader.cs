using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Divides an article into blocks: paragraphs, headings, list items, quotations, separators, code.</summary>
internal sealed class BlockReader
{
    private readonly LayoutDraft _draft;
    private readonly List<Line> _lines;
    private readonly LineWrapping _wrapping;
    private readonly HiddenBlocks _hiddenBlocks;

    /// <summary>Null in plain text.</summary>
    private readonly MarkdownLines? _markdown;

    /// <summary>The block that the line before belongs to.</summary>
    private Block? _previous;

    private BlockReader(LayoutDraft draft, List<Line> lines)
    {
        _draft = draft;
        _lines = lines;
        _wrapping = draft.IsMarkdown ? default : LineWrapping.Of(draft.Text, lines);
        _hiddenBlocks = new(draft.Text, lines, draft.IsMarkdown, draft.Budget);
        _markdown = draft.IsMarkdown ? new(draft.Text, lines) : null;
    }

    public static void Read(LayoutDraft draft)
    {
        draft.Budget.Charge(draft.Text.Length);
        var lines = Line.ReadAll(draft.Text);
        var first = FrontMatterReader.Read(draft, lines);
        var reader = new BlockReader(draft, lines);
        for (var i = first; i < lines.Count; i++)
        {
            draft.Budget.Enter(lines[i].Start);
            draft.Budget.Charge(1);
            i = reader.ReadFrom(i);
        }

        MarkBullets(draft);
    }

    /// <summary>Adds what starts at a line, or adds the line to what is before.</summary>
    /// <returns>The last line that it has read.</returns>
    private int ReadFrom(int i)
    {
        var hidden = LastHiddenLine(i);
        if (hidden >= 0)
        {
            AddHidden(_lines[i], _lines[hidden]);
            return hidden;
        }

        if (_markdown?.TableEnd(i) is { } tableEnd and >= 0)
        {
            AddTable(i, tableEnd);
            return tableEnd;
        }

        ReadLine(i);
        return i;
    }

    /// <summary>The last line of what no reader sees as words, if it starts here: code, a comment, where a link leads; else -1.</summary>
    private int LastHiddenLine(int i)
    {
        var afterCode = _previous is { Mark: BlockMark.Code };
        var isCode = _markdown?.IsCode(i, afterCode) == true;
        var hidden = isCode ? i : _hiddenBlocks.LastLine(i);
        if (hidden < 0 && _markdown?.Definition(i, out var last) is { } label && (_lines[i].AfterBlank || afterCode))
        {
            _draft.LinkLabels.Add(label);
            hidden = last;
        }

        return hidden;
    }

    private void AddHidden(Line first, Line last)
    {
        _previous = Add(new(first, first.Start, BlockMark.Code, ParagraphKind.Boilerplate));
        _previous.ExtendTo(last.End);
        _draft.Markup.Add(_previous.Range);
    }

    private void ReadLine(int i)
    {
        var line = _lines[i];
        var opening = LineOpening.Of(_draft.Language, _draft.Text, line, _draft.IsMarkdown);
        if (_markdown?.FootnoteStart(line) is { } footnote and >= 0)
        {
            opening = new(BlockMark.ListItem, footnote, 0, false);
        }

        if (_previous is not null && !line.AfterBlank)
        {
            if (TryUnderline(_draft, _previous, line))
            {
                return;
            }

            if (GoesOn(_previous, opening) && (_draft.IsMarkdown || _wrapping.Continues(_draft.Text, _lines[i - 1], line)))
            {
                _previous.ExtendTo(line.End);
                AddMarkup(_draft, line.Start, opening.Mark == BlockMark.Quotation ? opening.ContentStart : line.Start);
                return;
            }
        }

        AddBlock(i, opening);
    }

    private void AddBlock(int i, LineOpening opening)
    {
        var line = _lines[i];
        _previous = Add(new(line, opening.ContentStart, opening.Mark, KindOf(opening.Mark)) { Level = opening.Level });
        if (opening.Mark != BlockMark.ListItem)
        {
            AddMarkup(_draft, line.Start, opening.ContentStart);
        }
        else
        {
            _markdown?.EnterItem(i, opening.ContentStart);
        }

        if (opening.Mark == BlockMark.Heading && _draft.IsMarkdown)
        {
            MarkClosing(_draft, _previous);
        }
    }

    /// <summary>The rows of a table are paragraphs of their own; the line below its head separates them.</summary>
    private void AddTable(int head, int last)
    {
        for (var row = head; row <= last; row++)
        {
            var line = _lines[row];
            var isRule = row == head + 1;
            _previous = Add(isRule
                ? new(line, line.End, BlockMark.Separator, ParagraphKind.Separator)
                : new(line, line.Start, BlockMark.Row, ParagraphKind.Body));
            AddMarkup(_draft, line.Start, isRule ? line.End : line.Start);
        }
    }

    private Block Add(Block block)
    {
        _draft.Blocks.Add(block);
        return block;
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
    private static bool TryUnderline(LayoutDraft draft, Block previous, Line line)
    {
        const int LongestHeading = 120;
        var mark = draft.Text[line.Start];
        var canBeHeading = previous.Mark == BlockMark.None && previous.IsBody && (previous.Length <= LongestHeading || (mark == '=' && draft.IsMarkdown));
        if (!canBeHeading || line.Length < 3 || (mark != '=' && !(mark == '-' && draft.IsMarkdown)))
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
    private static void MarkBullets(LayoutDraft draft)
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

    /// <summary>The marks after a heading: <c>## Roads ##</c>.</summary>
    private static void MarkClosing(LayoutDraft draft, Block heading)
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

    private static void AddMarkup(LayoutDraft draft, int start, int end)
    {
        if (end > start)
        {
            draft.Markup.Add(new(start, end));
        }
    }
}
