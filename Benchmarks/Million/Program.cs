using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks;

// Each question is asked in a process of its own, since the first answer is what counts. Times are from the first line of the program to its answer.
var watch = Stopwatch.StartNew();
var answer = args switch
{
    ["person"] => People.All.MaxBy(person => person.Quotes.Count)!.Name,
    ["names"] => string.Join('\n', Enumerable.Range(1, 5).Select(i => Articles.All[Articles.All.Count / 6 * i].Name)),
    ["size"] => string.Create(CultureInfo.InvariantCulture, $"{Articles.All.Count} articles, {People.All.Count} people, {Quotes.All.Count} quotes"),
    ["count", var name] => People.Find(name)?.Quotes.Count.ToString(CultureInfo.InvariantCulture),
    ["where", var word] => Quotes.All.Where(quote => quote.Text.Contains(word, StringComparison.Ordinal)).Count().ToString(CultureInfo.InvariantCulture),
    ["article", var name] => Articles.Find(name)?.Headline,
    ["search", var query] => Articles.Search(query) is { Count: > 0 } hits ? $"{hits.Count}, first {hits[0].Article.Name}" : "nothing",
    _ => "person | names | size | count NAME | where WORD | article NAME | search QUERY",
};
var time = watch.Elapsed;
Console.WriteLine(answer);
using var process = Process.GetCurrentProcess();
var (resident, most, objects) = (process.WorkingSet64 >> 20, process.PeakWorkingSet64 >> 20, GC.GetTotalMemory(false) >> 20);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{time.TotalMilliseconds:F0} ms, {resident} MB resident, {most} MB at most, {objects} MB of objects"));
