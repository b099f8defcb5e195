using AngleSharp.Dom;
using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>Finds the part of a page that is the article's text: where the paragraphs are, without what stands between them.</summary>
internal sealed class BodyFinder
{
    /// <summary>What holds most of the words of a page is the article, whatever it is called.</summary>
    private const double MostOfAll = 0.5;

    /// <summary>A part that has this share of the words around it has the article, too.</summary>
    private const double NearlyAll = 0.8;

    private const int MostOfLead = 12;

    private readonly PageTree _tree;
    private readonly bool[] _isAround;
    private readonly double[] _weights;

    private BodyFinder(PageTree tree)
    {
        _tree = tree;
        _isAround = new bool[tree.Nodes.Count];
        _weights = new double[tree.Nodes.Count];
    }

    public static PageBody Find(PageTree tree)
    {
        var finder = new BodyFinder(tree);
        finder.LeaveOutWhatIsAround();
        var container = finder.FirstOfSeveral(finder.Container());
        return new(tree, container, [.. finder.Lead(container), .. finder.Inside(container)]);
    }

    private void LeaveOutWhatIsAround()
    {
        LeaveOut(BlockSignals.IsForeign, NearlyAll, atLeast: 0.1);
        LeaveOut(BlockSignals.IsBeside, MostOfAll, atLeast: 0.3);
    }

    /// <param name="atLeast">Where less of the text would be left, the names mean something else in this page.</param>
    private void LeaveOut(Func<IElement, bool> isAround, double unless, double atLeast)
    {
        Weigh();
        var before = (bool[])_isAround.Clone();
        var all = _weights[0];
        for (var i = 0; i < _isAround.Length; i++)
        {
            var node = _tree.Nodes[i];
            _isAround[i] |= (node.Parent >= 0 && _isAround[node.Parent]) || ((_weights[i] < all * unless || all == 0) && isAround(node.Element));
        }

        Weigh();
        if (_weights[0] < all * atLeast)
        {
            before.CopyTo(_isAround, 0);
            Weigh();
        }
    }

    private void Weigh()
    {
        Array.Clear(_weights);
        foreach (var block in _tree.Texts)
        {
            if (!_isAround[block.Node])
            {
                _weights[block.Node] += Weight(block);
            }
        }

        // Elements come after what is around them.
        for (var i = _weights.Length - 1; i > 0; i--)
        {
            _weights[_tree.Nodes[i].Parent] += _weights[i];
        }
    }

    private static double Weight(PageBlock block) => block.Kind switch
    {
        BlockKind.Heading or BlockKind.Caption or BlockKind.Cell => 0,
        _ when block.Words < 10 || block.LinkDensity > 0.4 => 0,
        BlockKind.ListItem => block.Text.Length * 0.5,
        _ => block.Text.Length,
    };

    private int Container()
    {
        var at = 0;
        var next = 0;
        while (next >= 0)
        {
            at = next;
            next = -1;
            if (BlockSignals.IsBody(_tree.Nodes[at].Element))
            {
                break;
            }

            for (var child = at + 1; child < _tree.Nodes.Count && _tree.Nodes[child].Depth > _tree.Nodes[at].Depth; child++)
            {
                if (_tree.Nodes[child].Parent == at && _weights[child] >= _weights[at] * NearlyAll && _weights[child] > 0)
                {
                    next = child;
                    break;
                }
            }
        }

        return at;
    }

    /// <summary>Pages that go on with the next article as one scrolls: each is an element with a headline of its own.</summary>
    private int FirstOfSeveral(int container)
    {
        var first = -1;
        var count = 0;
        var end = container;
        for (var i = container + 1; i < _tree.Nodes.Count && _tree.Nodes[i].Depth > _tree.Nodes[container].Depth; i++)
        {
            if (i > end && _tree.Nodes[i].Element.LocalName == "article" && _weights[i] > 0 && HasHeadline(_tree.Nodes[i]))
            {
                first = first < 0 ? i : first;
                count++;
                for (end = i; end + 1 < _tree.Nodes.Count && _tree.Nodes[end + 1].Depth > _tree.Nodes[i].Depth; end++)
                {
                }
            }
        }

        return count > 1 && _weights[first] > _weights[container] / (count * 4) ? first : container;
    }

    private bool HasHeadline(PageNode node)
    {
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            if (_tree.Texts[i] is { Kind: BlockKind.Heading, Level: 1 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Paragraphs between the headline and the container: an opening that a page sets apart. One alone is a notice.</summary>
    private List<PageBlock> Lead(int container)
    {
        var lead = new List<PageBlock>();
        var i = _tree.Nodes[container].FirstBlock - 1;
        for (; i >= 0 && _tree.Texts[i] is not { Kind: BlockKind.Heading, Level: 1 }; i--)
        {
            var block = _tree.Texts[i];
            if (!_isAround[block.Node] && block.Kind == BlockKind.Paragraph && block.LinkDensity < 0.2 && _tree.Nodes[block.Node].Element.LocalName == "p")
            {
                lead.Insert(0, block);
            }
        }

        return i >= 0 && lead.Count is > 1 and < MostOfLead && lead.Count(block => Weight(block) > 0) > 1 ? lead : [];
    }

    private IEnumerable<PageBlock> Inside(int container)
    {
        var node = _tree.Nodes[container];
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            if (!_isAround[_tree.Texts[i].Node])
            {
                yield return _tree.Texts[i];
            }
        }
    }
}
