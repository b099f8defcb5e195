using AngleSharp.Dom;
using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>An element of a page with text in it.</summary>
/// <param name="Parent">Index of the element around it; -1 for the outermost.</param>
/// <param name="Kind">What a text in it is.</param>
/// <param name="Level">Of a heading: 1 to 6.</param>
internal sealed record PageNode(IElement Element, int Parent, int Depth, BlockKind Kind, int Level)
{
    /// <summary>The range of its blocks.</summary>
    public int FirstBlock { get; set; }

    public int EndBlock { get; set; }
}

/// <summary>A page as elements and blocks of text in the order of the document. Made by one walk, without recursion.</summary>
internal sealed class PageTree
{
    private static readonly TagNames Blocks = new(
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody",
        "thead", "tfoot", "tr", "td", "th", "ul", "caption");

    private static readonly TagNames Unseen = new("head", "script", "style", "template", "noscript", "button", "input", "svg", "iframe", "img", "picture",
        "source", "option", "select", "textarea");

    /// <summary>In words.</summary>
    private const int LongestCell = 15;

    private readonly List<PageNode> _nodes = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly InlineText _inline = new();
    private int _node = -1;

    private PageTree()
    {
    }

    public IReadOnlyList<PageNode> Nodes => _nodes;

    public IReadOnlyList<PageBlock> Texts => _blocks;

    public static PageTree Of(IElement root)
    {
        var tree = new PageTree();
        tree.Walk(root);
        return tree;
    }

    /// <summary>Whether one element is the other or around it.</summary>
    public bool IsWithin(int node, int outer)
    {
        while (node >= 0 && _nodes[node].Depth > _nodes[outer].Depth)
        {
            node = _nodes[node].Parent;
        }

        return node == outer;
    }

    private void Walk(IElement root)
    {
        var open = new Stack<(IElement Element, int Child)>();
        Enter(root);
        open.Push((root, 0));
        while (open.TryPop(out var next))
        {
            var (element, child) = next;
            if (child == element.ChildNodes.Length)
            {
                Leave(element);
                continue;
            }

            open.Push((element, child + 1));
            switch (element.ChildNodes[child])
            {
                case IText text:
                    _inline.Add(text.Data);
                    break;
                case IElement { LocalName: "br" }:
                    if (_inline.Break())
                    {
                        Flush();
                    }

                    break;
                case IElement inner when !Unseen.Contains(inner.LocalName):
                    Enter(inner);
                    open.Push((inner, 0));
                    break;
            }
        }
    }

    private void Enter(IElement element)
    {
        if (Blocks.Contains(element.LocalName))
        {
            Flush();
        }

        var (kind, level) = KindOf(element, _node < 0 ? (BlockKind.Paragraph, 0) : (_nodes[_node].Kind, _nodes[_node].Level));
        _nodes.Add(new(element, _node, _node < 0 ? 0 : _nodes[_node].Depth + 1, kind, level) { FirstBlock = _blocks.Count });
        _node = _nodes.Count - 1;
        _inline.Enter(element.LocalName);
    }

    private void Leave(IElement element)
    {
        if (Blocks.Contains(element.LocalName))
        {
            Flush();
        }

        _inline.Leave(element.LocalName);
        _nodes[_node].EndBlock = _blocks.Count;
        _node = _nodes[_node].Parent;
    }

    private void Flush()
    {
        if (_inline.Take() is { } text)
        {
            // An inline element holds text of its own, and its end comes later: a block belongs to the block element around it.
            var node = _node;
            while (node > 0 && !Blocks.Contains(_nodes[node].Element.LocalName))
            {
                node = _nodes[node].Parent;
            }

            // Tables that only lay a page or a letter out have paragraphs in their cells.
            var kind = _nodes[node].Kind == BlockKind.Cell && Block.CountWords(text.Text) > LongestCell ? BlockKind.Paragraph : _nodes[node].Kind;
            _blocks.Add(new(node, kind, _nodes[node].Level, text.Text, text.Bold, text.Linked));
        }
    }

    private static (BlockKind Kind, int Level) KindOf(IElement element, (BlockKind, int) around)
    {
        var name = element.LocalName;
        if (name.Length == 2 && name[0] == 'h' && char.IsAsciiDigit(name[1]))
        {
            return (BlockKind.Heading, name[1] - '0');
        }

        return name switch
        {
            "figcaption" or "figure" or "caption" => (BlockKind.Caption, 0),
            "blockquote" => (BlockKind.Quotation, 0),
            "li" or "dd" or "dt" => (BlockKind.ListItem, 0),
            "td" or "th" => (BlockKind.Cell, 0),
            "p" when around.Item1 == BlockKind.Cell => (BlockKind.Paragraph, 0),
            "body" or "main" or "article" => (BlockKind.Paragraph, 0),
            _ => BlockSignals.IsPicture(element) ? (BlockKind.Caption, 0) : around,
        };
    }
}
