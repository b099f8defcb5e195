using System.CommandLine;
using Corpus.Tool;

var paths = new Argument<string[]>("path")
{
    Description = "Folders with articles (*.txt, *.md) and curation files, single articles, or - for one article from standard input.",
    Arity = ArgumentArity.OneOrMore,
};
var people = new Option<FileInfo?>("--people")
{
    Description = "Also write the people to this file, one JSON object per person and article.",
    HelpName = "file",
};
var articles = new Option<FileInfo?>("--articles")
{
    Description = "Also write the articles' metadata to this file, one JSON object per article.",
    HelpName = "file",
};
var explain = new Option<string?>("--explain")
{
    Description = "Print one article in readable form instead of all quotes: who said what, by which rule, and why a passage is not a quote.",
    HelpName = "article",
};
var format = new Option<QuoteFormat>("--format")
{
    Description = "How to write quotes: jsonl, one object per line; csv, a table for spreadsheets; "
        + "jsonld, articles with their quotes in the words of schema.org.",
    HelpName = "jsonl|csv|jsonld",
};
const string extracts = "Writes the quotes in articles to standard output as JSON Lines, CSV or JSON-LD, and problems found in the articles to standard error. "
    + "The exit code is 0, or 1 if nothing could be extracted, or 130 if stopped with Ctrl+C.";
var extract = new Command("extract", extracts) { paths, people, articles, explain, format };

var declarations = new Argument<string[]>("path")
{
    Description = "Folders with curation files, or single ones; by default, the folder in which the command runs.",
    Arity = ArgumentArity.ZeroOrMore,
};
const string describes = "Writes a JSON schema of the front matter to standard output, with the keys that are known and the fields that the topmost "
    + ".corpusconfig file declares, for editors that complete and check YAML. "
    + "The exit code is 0, or 1 if there is no such folder or file, or if a declaration is wrong.";
var schema = new Command("schema", describes) { declarations };
schema.SetAction(result => SchemaCommand.Run(result.GetValue(declarations) is { Length: > 0 } given ? given : ["."]));

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

const string about = "Extracts people and quotes from news articles, and makes article files of what people hold.";
return new RootCommand(about) { extract, schema, ImportCommand.Create(host.Token) }.Parse(args).Invoke();
