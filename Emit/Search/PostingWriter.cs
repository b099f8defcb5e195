using PostingCode = CorpusNamespace.CorpusStorage.PostingCode;

namespace Corpus.Emit.Search;

/// <summary>Writes which articles have a word, and how often, by <see cref="PostingCode"/>.</summary>
internal sealed class PostingWriter(TableWriter table, int lowDigits)
{
    // By count, up to three and more: the first digit of short distances, and how many there are.
    private static readonly int[] First = [0, PostingCode.Once, PostingCode.Twice];
    private static readonly int[] Shortest = [PostingCode.Once, PostingCode.Twice - PostingCode.Once, PostingCode.Often - PostingCode.Twice];

    private int _before = -1;

    public void Write(int row, int count)
    {
        var distance = row - _before - 1;
        _before = row;
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
