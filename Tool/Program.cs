using System.CommandLine;
using Corpus.Tool;

var paths = new Argument<string[]>("path")
{
    Description = "Folders that hold articles (*.txt, *.md) and curation files, single articles, or - for one from standard input.",
    Arity = ArgumentArity.OneOrMore,
};
var people = new Option<FileInfo?>("--people")
{
    Description = "Also write the people, one JSON object per person and article, to this file.",
    HelpName = "file",
};
var articles = new Option<FileInfo?>("--articles")
{
    Description = "Also write the articles' own data, one JSON object each, to this file.",
    HelpName = "file",
};
var explain = new Option<string?>("--explain")
{
    Description = "Instead of all quotes, print one article for a person to read: who said what by which rule, and why a passage is no quote.",
    HelpName = "article",
};
var format = new Option<QuoteFormat>("--format")
{
    Description = "How quotes are written: jsonl, an object a line; or csv, a table that spreadsheets open.",
    HelpName = "jsonl|csv",
};
const string extracts = "Writes the quotes of articles, as JSON Lines or CSV, to standard output, and what is wrong or doubtful in them to standard error. "
    + "Ends with 0, with 1 where nothing could be extracted, or with 130 where Ctrl+C stopped it.";
var extract = new Command("extract", extracts) { paths, people, articles, explain, format };

using var host = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // Whoever presses a second time does not want to wait for the next look.
    pressed.Cancel = !host.IsCancellationRequested;
    host.Cancel();
};
extract.SetAction(result => ExtractCommand.Run(
    result.GetValue(paths)!,
    result.GetValue(people),
    result.GetValue(articles),
    result.GetValue(explain),
    result.GetValue(format),
    host.Token));

return new RootCommand("Corpus: articles, people and quotes from a folder of news articles.") { extract }.Parse(args).Invoke();
