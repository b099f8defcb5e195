using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>Tells what belongs to an article from what pages put between its paragraphs.</summary>
internal sealed class BodyFilter
{
    /// <summary>Where this share of the text is in elements for paragraphs, text outside of them is the page's.</summary>
    private const double NearlyAllParagraphs = 0.9;

    private readonly PageBody _body;
    private readonly PageMetadata _metadata;
    private readonly bool _onlyParagraphs;

    private BodyFilter(PageBody body, PageMetadata metadata)
    {
        _body = body;
        _metadata = metadata;
        double all = 0;
        double inParagraphs = 0;
        foreach (var block in body.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph)
            {
                all += block.Text.Length;
                inParagraphs += IsInParagraph(block) ? block.Text.Length : 0;
            }
        }

        _onlyParagraphs = inParagraphs > all * NearlyAllParagraphs;
    }

    public static IReadOnlyList<PageBlock> Of(PageBody body, PageMetadata metadata)
    {
        var filter = new BodyFilter(body, metadata);
        var kept = body.Blocks.Where(filter.Belongs).ToList();
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (kept[i].Kind == BlockKind.Heading && (i + 1 == kept.Count || (kept[i + 1].Kind == BlockKind.Heading && kept[i + 1].Level < kept[i].Level)))
            {
                // A heading without text below it belongs to what was left out.
                kept.RemoveAt(i);
            }
            else if (i > 0 && kept[i].Text == kept[i - 1].Text)
            {
                // Once for each width of the screen.
                kept.RemoveAt(i);
            }
        }

        while (kept.Count > 1 && PageWords.IsAboutAuthor(kept[^1].Text, metadata.Authors))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>What an article has, of a text that has nothing around it.</summary>
    public static bool IsText(PageBlock block) =>
        block.Text.Any(char.IsLetterOrDigit) && !PageWords.IsPageLine(block) && block.LinkDensity < 0.8
            && block.Kind is not BlockKind.Caption and not BlockKind.Cell;

    private bool Belongs(PageBlock block)
    {
        if (!block.Text.Any(char.IsLetterOrDigit) || PageWords.IsPageLine(block) || PageWords.IsReadingTime(block)
            || (block.Kind != BlockKind.Quotation && IsSaidAbove(block)))
        {
            return false;
        }

        return block.Kind switch
        {
            BlockKind.Caption or BlockKind.Cell => false,
            BlockKind.Heading => block.Level > 1 && block.LinkDensity < 0.8,
            BlockKind.ListItem => block.LinkDensity < 0.6,
            BlockKind.Paragraph when _onlyParagraphs && !IsInParagraph(block) => false,
            _ => block.LinkDensity < 0.8,
        };
    }

    /// <summary>The headline once more, the byline or the day.</summary>
    private bool IsSaidAbove(PageBlock block) =>
        (_metadata.Title is { } title && SameWords.Are(block.Text, title)) || PageWords.IsByline(block.Text, _metadata.Authors) || PageWords.IsDay(block.Text);

    private bool IsInParagraph(PageBlock block) => _body.Tree.Nodes[block.Node].Element.LocalName == "p";
}
