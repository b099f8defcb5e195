using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>Finds the standfirst: the sentence or the points between the headline and the text that say what follows.</summary>
internal static class Introduction
{
    private const int MostBlocks = 5;
    private const int MostWords = 80;

    public static IReadOnlyList<PageBlock> Find(PageBody body, PageMetadata metadata, IReadOnlyList<PageBlock> text)
    {
        var texts = body.Tree.Texts;
        if (text.Count == 0)
        {
            return [];
        }

        var end = FirstIndex(texts, text[0]);
        var headline = HeadlineBefore(texts, end, metadata.Title);
        if (headline < 0)
        {
            return [];
        }

        var found = new List<PageBlock>();
        for (var i = headline + 1; i < end && found.Count < MostBlocks; i++)
        {
            if (texts[i].Kind != BlockKind.Caption && texts[i].Words is > 3 and < MostWords && texts[i].LinkDensity < 0.5 && !PageWords.IsPageLine(texts[i])
                && !PageWords.IsByline(texts[i].Text, metadata.Authors) && !PageWords.IsDay(texts[i].Text)
                && (IsDescription(texts[i].Text, metadata) || IsNamedSo(body.Tree, texts[i], texts[headline]) || IsUnderHeadline(texts, headline, i))
                && !text.Any(block => block.Text == texts[i].Text) && !found.Exists(block => block.Text == texts[i].Text))
            {
                found.Add(texts[i].Kind == BlockKind.ListItem ? texts[i] : texts[i] with { Kind = BlockKind.Paragraph, Bold = 0 });
            }
        }

        return found;
    }

    private static int FirstIndex(IReadOnlyList<PageBlock> texts, PageBlock first)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (ReferenceEquals(texts[i], first))
            {
                return i;
            }
        }

        return texts.Count;
    }

    private static int HeadlineBefore(IReadOnlyList<PageBlock> texts, int end, string? title)
    {
        var found = -1;
        for (var i = end - 1; i >= 0; i--)
        {
            if (texts[i].Kind == BlockKind.Heading && title is not null && SameWords.Are(texts[i].Text, title))
            {
                return i;
            }

            found = found < 0 && texts[i].Kind == BlockKind.Heading && texts[i].Level == 1 ? i : found;
        }

        return found;
    }

    private static bool IsDescription(string text, PageMetadata metadata) =>
        metadata.Descriptions.Any(description => SameWords.Are(text, description)
            || (description.Length > 60 && SameWords.Starts(text, description.TrimEnd('.', '\u2026', ' '))));

    /// <summary>A heading of the second rank right below the headline.</summary>
    private static bool IsUnderHeadline(IReadOnlyList<PageBlock> texts, int headline, int at) =>
        at == headline + 1 && texts[at].Kind == BlockKind.Heading && texts[at].Words > 5;

    /// <summary>An element is named so that is not also around the headline.</summary>
    private static bool IsNamedSo(PageTree tree, PageBlock block, PageBlock headline)
    {
        for (var node = block.Node; node >= 0 && !tree.IsWithin(headline.Node, node); node = tree.Nodes[node].Parent)
        {
            if (BlockSignals.IsIntroduction(tree.Nodes[node].Element))
            {
                return true;
            }
        }

        return false;
    }
}
