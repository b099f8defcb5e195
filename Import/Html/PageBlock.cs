namespace Corpus.Import.Html;

/// <summary>What a stretch of a page's text is.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quotation,
    Caption,
    Cell,
}

/// <summary>A stretch of text that a page shows as one: a paragraph, a heading, an item of a list.</summary>
/// <param name="Node">The innermost element around it, an index into the page's nodes.</param>
/// <param name="Level">Of a heading: 1 to 6.</param>
/// <param name="Text">The words, with single spaces.</param>
/// <param name="Bold">How many of its characters are bold from its start on.</param>
/// <param name="Linked">How many of its characters lead to other pages.</param>
internal sealed record PageBlock(int Node, BlockKind Kind, int Level, string Text, int Bold, int Linked)
{
    public int Words { get; } = CountWords(Text);

    public double LinkDensity => Text.Length == 0 ? 1 : (double)Linked / Text.Length;

    public bool IsAllBold => Bold >= Text.Length;

    private static int CountWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var isSpace = c == ' ';
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }

        return words;
    }
}
