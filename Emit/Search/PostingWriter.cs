using System.Collections.Generic;
using PostingCode = CorpusNamespace.CorpusStorage.PostingCode;

namespace Corpus.Emit.Search;

/// <summary>Writes which articles have a word that is not common, and how often, by <see cref="PostingCode"/>.</summary>
internal static class PostingWriter
{
    // By count, up to three and more: the first digit of short distances, and how many there are.
    private static readonly int[] First = [0, PostingCode.Once, PostingCode.Twice];
    private static readonly int[] Shortest = [PostingCode.Once, PostingCode.Twice - PostingCode.Once, PostingCode.Often - PostingCode.Twice];

    public static void Write(TableWriter table, List<int> rows, List<int> counts, int all)
    {
        var lowDigits = PostingCode.LowDigits(all, rows.Count);
        var before = -1;
        for (var i = 0; i < rows.Count; i++)
        {
            Write(table, lowDigits, rows[i] - before - 1, counts[i]);
            before = rows[i];
        }
    }

    private static void Write(TableWriter table, int lowDigits, int distance, int count)
    {
        var often = count > 2 ? 2 : count - 1;
        var high = distance >> (TableWriter.BitsInDigit * lowDigits);
        var isShort = high < Shortest[often];
        table.Fixed(isShort ? First[often] + high : PostingCode.Far + often, 1);
        table.Fixed(distance & ((1 << (TableWriter.BitsInDigit * lowDigits)) - 1), lowDigits);
        if (!isShort)
        {
            table.Number(high - Shortest[often]);
        }

        if (often == 2)
        {
            table.Number(count - 3);
        }
    }
}
