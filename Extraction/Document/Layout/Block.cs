using System;
using Corpus.Abstractions;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What is at the start of a block and says what it is.</summary>
internal enum BlockMark : byte
{
    None,
    ListItem,
    Heading,
    Quotation,
    Separator,
    Post,
    Row,
    Code,
}

/// <summary>A paragraph while its kind is still being found out.</summary>
internal sealed class Block
{
    public Block(Line line, int contentStart, BlockMark mark, ParagraphKind kind)
    {
        Start = line.Start;
        ContentStart = contentStart;
        End = line.End;
        AfterBlank = line.AfterBlank;
        Mark = mark;
        Kind = kind;
    }

    public int Start { get; }

    /// <summary>Where the words start, after the mark.</summary>
    public int ContentStart { get; }

    public int End { get; private set; }

    /// <summary>A blank line, or the start of the text, comes before it.</summary>
    public bool AfterBlank { get; }

    public BlockMark Mark { get; set; }

    /// <summary>The level of a heading that is marked as one, 1 to 6.</summary>
    public int Level { get; set; }

    public ParagraphKind Kind { get; set; }

    /// <summary>The block as a reader sees it, kept by <see cref="LayoutDraft"/>.</summary>
    public PlainText? Plain { get; set; }

    public int Length => End - Start;
    public TextRange Range => new(Start, End);
    public TextRange Content => new(ContentStart, Math.Max(ContentStart, End));
    public bool IsBody => Kind == ParagraphKind.Body;

    /// <summary>Nothing has been found out yet: running text, or an item of a list in it.</summary>
    public bool IsOpen => Kind == ParagraphKind.Body && Mark is BlockMark.None or BlockMark.ListItem;

    public void ExtendTo(int end) => End = end;
}
