using System.Text;
using Corpus;

// Nothing is read from disk here: the articles, and what they say, are in Corpus.dll.
Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{Articles.All.Count} articles, {People.All.Count} people, {Quotes.All.Count} quotes, compiled in");

Heading("Articles");
foreach (var article in Articles.All)
{
    string?[] facts = [article.Publisher, article.DatePublished?.ToString("yyyy-MM-dd"), string.Join(", ", article.Authors), article.Dateline, $"{article.WordCount} words", $"{article.Quotes.Count} quotes"];
    Console.WriteLine(article.Headline ?? article.Name);
    Console.WriteLine("    " + string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))));
    foreach (var other in article.NearDuplicates)
    {
        Console.WriteLine($"    nearly the same as {other.Name}");
    }
}

Heading("People who are quoted");
foreach (var person in People.All.Where(person => person.Quotes.Count > 0).OrderByDescending(person => person.Quotes.Count))
{
    Console.WriteLine($"{person.Name,-18}{string.Join(", ", person.JobTitles.Take(2)),-48}{person.Quotes.Count,3} quotes in {person.Articles.Count} articles");
}

Heading("Who said what");
foreach (var quote in Quotes.All.Where(quote => quote.Variants.All(other => string.CompareOrdinal(quote.Article.Name, other.Article.Name) < 0)).Where(quote => quote.Kind != QuoteKind.Indirect).Take(12))
{
    Console.WriteLine($"{quote.SourceName ?? "(nobody named)",-24}{Short(quote.Text, 70)}");
    Console.WriteLine($"{"",-24}{Words(quote)} · {quote.Article.Name}, line {quote.Line}");
}

Heading("Quotes.All.Where(q => q.Speaker == People.SergeyLavrov && q.Text.Contains(\"button\"))");
foreach (var quote in Quotes.All.Where(q => q.Speaker == People.Find("Sergey Lavrov") && q.Text.Contains("button")))
{
    Console.WriteLine(quote.Text);
}

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('─', Math.Min(text.Length, 96))}");

static string Short(string text, int length) => text.Length <= length ? text : text[..text.LastIndexOf(' ', length)] + " …";

static string Words(Quote quote) => quote switch
{
    { Source: { } source, Cue: { } cue } => $"{quote.Kind.ToString().ToLowerInvariant()}, by \"{source.Text}\" and \"{cue.Text}\"",
    { Source: { } source } => $"{quote.Kind.ToString().ToLowerInvariant()}, by \"{source.Text}\"",
    _ => quote.Kind.ToString().ToLowerInvariant(),
};
