namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // The layout: seven counts; then by chunk of articles, and for the end, how many articles and chunks of text come before
    // it; then by chunk of people, and for the end, how many people do.
    private const int LayoutHead = 7 * CountWidth;
    private const int LayoutEntry = 2 * CountWidth;
    private const int TextColumn = CountWidth;

    private enum Counted
    {
        ArticleChunks,
        PersonChunks,
        Articles,
        Attributions,
        People,
        Quotes,
        WordChunks,
    }

    private static int CountOf(Counted what) => Layout.IsEmpty ? 0 : Fixed(Layout, (int)what * CountWidth, CountWidth);

    private static int RowsBefore(int chunk, int column) => Layout.IsEmpty ? 0 : Fixed(Layout, LayoutHead + (chunk * LayoutEntry) + column, CountWidth);

    private static int PeopleBefore(int chunk) =>
        Layout.IsEmpty ? 0 : Fixed(Layout, LayoutHead + ((CountOf(Counted.ArticleChunks) + 1) * LayoutEntry) + (chunk * CountWidth), CountWidth);

    /// <summary>How many quotes come before those of an article.</summary>
    private static int FirstQuoteOf(int article)
    {
        var starts = ArticleQuotes;
        var width = starts[0] - Zero;
        Verify(starts, 1 + (article * width), width);
        return Fixed(starts, 1 + (article * width), width);
    }

    /// <summary>A column of the layout as an array, for what is asked again and again.</summary>
    private static int[] ColumnOf(int column)
    {
        var starts = new int[CountOf(Counted.ArticleChunks) + 1];
        for (var chunk = 0; chunk < starts.Length; chunk++)
        {
            starts[chunk] = RowsBefore(chunk, column);
        }

        return starts;
    }

    /// <summary>The chunk that holds a row.</summary>
    private static int ChunkOf(int[] starts, int row)
    {
        var low = 0;
        var high = starts.Length - 1;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (starts[middle] <= row)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
