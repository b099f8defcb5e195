using System.Text.Json;
using Corpus.Benchmarks;
using Corpus.Benchmarks.FirstQuery;

var answer = new Answer();
using var data = typeof(Answer).Assembly.GetManifestResourceStream("corpus.json")
    ?? throw new InvalidOperationException("The program was built without its data.");
var corpus = JsonSerializer.Deserialize(data, JsonCorpusContext.Default.JsonCorpus)!;
var speaker = Array.FindIndex(corpus.People, person => person.Name == args[0]);
answer.Print(corpus.Quotes.Count(quote => quote.Speaker == speaker));
