using System;
using System.Collections.Generic;
using PostingCode = CorpusNamespace.CorpusStorage.PostingCode;

namespace Corpus.Emit.Search;

/// <summary>Writes which articles have a common word, and how often, by <see cref="PostingCode"/>.</summary>
internal static class CommonPostingWriter
{
    public static void Write(TableWriter table, List<int> rows, List<int> counts, int all)
    {
        var next = 0;
        for (var row = 0; row < all; row += PostingCode.RowsInDigit)
        {
            var bits = 0;
            for (; next < rows.Count && rows[next] < row + PostingCode.RowsInDigit; next++)
            {
                bits |= 1 << (rows[next] - row);
            }

            table.Fixed(bits, 1);
        }

        foreach (var count in counts)
        {
            table.Fixed(Math.Min(count - 1, PostingCode.Most), 1);
        }

        foreach (var count in counts)
        {
            if (count - 1 >= PostingCode.Most)
            {
                table.Number(count - 1 - PostingCode.Most);
            }
        }
    }
}
