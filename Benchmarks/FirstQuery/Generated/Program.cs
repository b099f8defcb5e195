using Corpus.Benchmarks.FirstQuery;

var answer = new Answer();
switch (args)
{
    case ["count", var name]:
        var speaker = People.Find(name);
        answer.Print(Quotes.All.Count(quote => quote.Speaker == speaker));
        break;
    case ["person", var name]:
        answer.Print(People.Find(name)?.Quotes.Count ?? 0);
        break;
    case ["article", var name]:
        answer.Print(Articles.Find(name)?.Text.Length ?? 0);
        break;
}
