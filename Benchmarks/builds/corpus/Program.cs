using corpus;

var spoken = Quotes.All.Count(quote => quote.Speaker is not null);
Console.WriteLine($"{Articles.All.Count} articles, {Quotes.All.Count} quotes, {spoken} with a speaker, {People.All.Count} people");
