using System.Text;
using Corpus;

// Nothing is read from disk here: the articles, and what they say, are in Corpus.dll.
Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{Articles.All.Count} articles, {People.All.Count} people, {Quotes.All.Count} quotes, compiled in");

Heading("Articles");
foreach (var article in Articles.All)
{
    string?[] facts =
    [
        article.Publisher,
        article.DatePublished?.ToString("yyyy-MM-dd"),
        string.Join(", ", article.Authors),
        article.Dateline,
        $"{article.WordCount} words",
        $"{article.Quotes.Count} quotes",
        string.Join(", ", article.NearDuplicates.Select(other => $"nearly the same as {other.Name}")),
    ];
    Console.WriteLine(article.Headline ?? article.Name);
    Console.WriteLine("    " + string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))));
}

Heading("People who are quoted");
foreach (var person in People.All.Where(person => person.Quotes.Count > 0).OrderByDescending(person => person.Quotes.Count))
{
    var articles = person.Articles.Count == 1 ? "1 article" : $"{person.Articles.Count} articles";
    Console.WriteLine($"{person.Name,-18} {person.Quotes.Count,3} in {articles,-12} {string.Join(", ", person.JobTitles.Take(2))}");
}

Heading("Who said what");
foreach (var quote in Quotes.All.Where(IsFirst).Where(quote => quote.Speaker is not null && quote.Kind == QuoteKind.Direct).Take(8))
{
    Console.WriteLine($"{quote.Speaker,-18} {Short(quote.Text, 90)}");
    Console.WriteLine($"{"",-18} {Words(quote)}{quote.Article.Name}, line {quote.Line}");
}

Heading("Who is quoted without a name");
foreach (var quote in Quotes.All.Where(IsFirst).Where(quote => quote.SourceKind is SourceKind.Unnamed or SourceKind.Organization or SourceKind.Group).Take(5))
{
    Console.WriteLine($"{quote.SourceName,-26} {Short(quote.Text, 82)}");
}

Heading("Quotes.All.Where(q => q.Speaker == People.SergeyLavrov && q.Text.Contains(\"button\"))");
foreach (var quote in Quotes.All.Where(q => q.Speaker == People.SergeyLavrov && q.Text.Contains("button")))
{
    Console.WriteLine($"{quote.Article.Name}, line {quote.Line}: {Short(quote.Text, 80)}");
}

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('─', text.Length)}");

static string Short(string text, int length) => text.Length <= length ? text : text[..Math.Max(text.LastIndexOf(' ', length), length / 2)] + " …";

// Of quotes that several articles have, the first.
static bool IsFirst(Quote quote) => quote.Variants.All(other => string.CompareOrdinal(quote.Article.Name, other.Article.Name) < 0);

static string Words(Quote quote) => (quote.Source, quote.Cue) switch
{
    ({ } source, { } cue) => $"by the words '{source}' and '{cue}' · ",
    ({ } source, null) => $"by the word '{source}' · ",
    _ => "",
};
