using System.CommandLine;
using Corpus.Tool;

var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder that holds the articles (*.txt, *.md)." }.AcceptExistingOnly();
var people = new Option<FileInfo?>("--people") { Description = "Also write the people, one JSON object per person and article, to this file." };
var articles = new Option<FileInfo?>("--articles") { Description = "Also write the articles' own data, one JSON object each, to this file." };
var explain = new Option<string?>("--explain") { Description = "Instead of all quotes, print one article for a person to read: who said what by which rule, and why a passage is no quote." };
var extract = new Command("extract", "Writes the quotes of a folder of articles as JSON Lines to standard output.") { folder, people, articles, explain };
extract.SetAction(result => ExtractCommand.Run(result.GetValue(folder)!, result.GetValue(people), result.GetValue(articles), result.GetValue(explain)));

return new RootCommand("Corpus: articles, people and quotes from a folder of news articles.") { extract }.Parse(args).Invoke();
