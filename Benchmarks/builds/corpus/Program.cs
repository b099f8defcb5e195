using corpus;

Console.WriteLine($"{Articles.All.Count} articles, {Quotes.All.Count} quotes, {Quotes.All.Count(quote => quote.Speaker is not null)} with a speaker, {People.All.Count} people");
