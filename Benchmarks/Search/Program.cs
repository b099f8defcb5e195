using System.Diagnostics;
using System.Runtime;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Benchmarks;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Search;
using Lucene.Net.Search.Similarities;

// What a program that has just started answers first: once what one person says is counted, once two words are looked for after that.
if (args is ["first", var what])
{
    var clock = Stopwatch.StartNew();
    var answer = People.All[^1].Quotes.Count;
    var counted = clock.Elapsed;
    if (what == "search")
    {
        answer = Articles.Search("election committee").Count;
    }

    var all = clock.Elapsed;
    var compiling = $"{JitInfo.GetCompiledMethodCount()} methods compiled in {JitInfo.GetCompilationTime().TotalMilliseconds:0.0} ms";
    Console.WriteLine($"{answer}: {all.TotalMilliseconds:0.0} ms, {(all - counted).TotalMilliseconds:0.0} ms after the count; {compiling}");
    return;
}

const int Queries = 100;
const int Rounds = 7;
var articles = Articles.All.Select(article => (article.Name, article.Text)).ToArray();
var words = QueryDraw.Words(articles, Queries, seed: 1);
var phrases = QueryDraw.Phrases(articles, Queries, seed: 2);
if (args is ["queries", var file])
{
    File.WriteAllText(file, JsonSerializer.Serialize(new { words = words.Select(Join), phrases = phrases.Select(Join) }));
    return;
}

var ours = new GeneratedSearcher(CorpusStorage.WordIndexSize());
var lucene = new LuceneSearcher(articles, new BM25Similarity());
var exact = new LuceneSearcher(articles, new ExactLengths());

// Its analyser takes "Vega's" as another word than "Vega".
var alike = new LuceneSearcher(articles.Select(article => (article.Name, Possessive().Replace(article.Text, ""))), new ExactLengths());
using var sqlite = new SqliteSearcher(articles);
ISearcher[] searchers = [ours, lucene, sqlite];
Console.WriteLine($"text {articles.Sum(article => (long)System.Text.Encoding.UTF8.GetByteCount(article.Text))} bytes");
var figures = new List<Figure>();
var times = new Dictionary<(string, string), List<double>>();
for (var round = 0; round < Rounds + 2; round++)
{
    foreach (var searcher in searchers)
    {
        Time(searcher.Name, "two words", words, searcher.Words);
        Time(searcher.Name, "phrase", phrases, searcher.Phrase);
    }

    Time("Corpus, all forms", "two words", words, GeneratedSearcher.Inflected);
}

foreach (var ((name, kind), taken) in times)
{
    figures.Add(Figure.Of(name, articles.Length, kind + ", us", taken));
}

foreach (var searcher in searchers)
{
    figures.Add(Figure.Of(searcher.Name, articles.Length, "index, bytes", [searcher.Size]));
}

foreach (var (name, other) in new[] { ("same ten as Lucene.NET", lucene), ("same ten, exact lengths", exact), ("same ten, possessives, too", alike) })
{
    figures.Add(Figure.Of(name, articles.Length, "of 100, two words", [words.Count(query => Same(ours.Words, other.Words, query))]));
    figures.Add(Figure.Of(name, articles.Length, "of 100, phrase", [phrases.Count(query => Same(ours.Phrase, other.Phrase, query))]));
}

Results.Save("search", figures);

static string Join((string First, string Second) query) => query.First + " " + query.Second;

static bool Same(Func<string, string, IReadOnlyList<string>> one, Func<string, string, IReadOnlyList<string>> other, (string First, string Second) query) =>
    one(query.First, query.Second).ToHashSet().SetEquals(other(query.First, query.Second));

void Time(string name, string kind, (string First, string Second)[] queries, Func<string, string, IReadOnlyList<string>> search)
{
    var watch = Stopwatch.StartNew();
    foreach (var (first, second) in queries)
    {
        search(first, second);
    }

    var each = watch.Elapsed.TotalMicroseconds / queries.Length;
    if (!times.TryGetValue((name, kind), out var taken))
    {
        times.Add((name, kind), taken = []);
    }
    else if (taken.Count >= Rounds)
    {
        // The first rounds are for the runtime to compile what is used.
        taken.RemoveAt(0);
    }

    taken.Add(each);
}

internal static partial class Program
{
    [GeneratedRegex(@"(?<=[\p{L}\d])['’]s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Possessive();
}
