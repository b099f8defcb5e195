using MyCorpus;

foreach (var quote in Quotes.All)
{
    Console.WriteLine($"{quote.Speaker?.Name ?? quote.SourceName ?? "somebody"}: {quote.Text}");
}
