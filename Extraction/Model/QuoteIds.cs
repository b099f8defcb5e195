using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>The ids of attributions: the article and where the content starts.</summary>
internal static class QuoteIds
{
    /// <summary>
    /// <c>2009/summit@1234</c>; of several attributions that start at one place, all but the first have their number added:
    /// <c>2009/summit@1234.2</c>.
    /// </summary>
    public static string Of(string article, EquatableArray<QuoteFact> quotes, int index)
    {
        var start = quotes[index].Spans[0].Start;
        var number = 1;
        while (index - number >= 0 && quotes[index - number].Spans[0].Start == start)
        {
            number++;
        }

        var id = article + "@" + Invariant.Format(start);
        return number == 1 ? id : id + "." + Invariant.Format(number);
    }
}
