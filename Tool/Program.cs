using System.CommandLine;
using Corpus.Tool;

var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder that holds the articles (*.txt, *.md)." }.AcceptExistingOnly();
var people = new Option<FileInfo?>("--people") { Description = "Also write the people, one JSON object per person and article, to this file." };
var articles = new Option<FileInfo?>("--articles") { Description = "Also write the articles' own data, one JSON object each, to this file." };
var extract = new Command("extract", "Writes the quotes of a folder of articles as JSON Lines to standard output.") { folder, people, articles };
extract.SetAction(result => ExtractCommand.Run(result.GetValue(folder)!, result.GetValue(people), result.GetValue(articles)));

return new RootCommand("Corpus: articles, people and quotes from a folder of news articles.") { extract }.Parse(args).Invoke();
