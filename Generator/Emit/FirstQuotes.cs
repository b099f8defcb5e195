using Corpus.Generator.Linking;

namespace Corpus.Generator.Emit;

/// <summary>The first quote of each person.</summary>
internal static class FirstQuotes
{
    /// <summary>By row of a person: the first quote whose speaker they are, or null.</summary>
    public static QuoteReference?[] Of(CorpusModel model)
    {
        var first = new QuoteReference?[model.People.Count];
        for (var a = 0; a < model.Articles.Count; a++)
        {
            var article = model.Articles[a];
            for (var q = 0; q < article.Facts.Quotes.Count; q++)
            {
                if (article.Facts.Quotes[q].Speaker is var speaker and >= 0)
                {
                    first[article.People[speaker]] ??= new(a, q);
                }
            }
        }

        return first;
    }
}
