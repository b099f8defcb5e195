namespace Corpus.Import.Text;

/// <summary>What a stretch of text is.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quotation,
    Caption,
    Cell,
}

/// <summary>A stretch of text that readers see as one: a paragraph, a heading, an item of a list.</summary>
/// <param name="Level">Of a heading: 1 to 6.</param>
/// <param name="Text">The words, with single spaces.</param>
/// <param name="Bold">How many of its characters are bold from its start on.</param>
internal record Block(BlockKind Kind, int Level, string Text, int Bold = 0)
{
    public int Words { get; } = CountWords(Text);

    public static Block Paragraph(string text) => new(BlockKind.Paragraph, 0, text);

    public static int CountWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\n' or '\t' or '\r';
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }

        return words;
    }
}
