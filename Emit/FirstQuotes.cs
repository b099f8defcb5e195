using Corpus.Abstractions;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Emit;

/// <summary>What each person says first: the first direct quote, because it needs no context; else the first of any kind.</summary>
internal static class FirstQuotes
{
    /// <summary>By row of a person: the quote, or null.</summary>
    public static QuoteReference?[] Of(CorpusModel model)
    {
        var first = new QuoteReference?[model.People.Count];
        for (var a = 0; a < model.Articles.Count; a++)
        {
            var article = model.Articles[a];
            for (var q = 0; q < article.Facts.Quotes.Count; q++)
            {
                var quote = article.Facts.Quotes[q];
                if (quote.Speaker < 0 || !quote.IsQuote)
                {
                    continue;
                }

                ref var known = ref first[article.People[quote.Speaker]];
                if (known is null || (quote.Kind == QuoteKind.Direct && KindOf(model, known.Value) != QuoteKind.Direct))
                {
                    known = new(a, q);
                }
            }
        }

        return first;
    }

    private static QuoteKind KindOf(CorpusModel model, QuoteReference quote) => model.Articles[quote.Article].Facts.Quotes[quote.Quote].Kind;
}
