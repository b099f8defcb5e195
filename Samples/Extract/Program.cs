using System.Text;
using Corpus.Extraction;

// An article that nobody knew when this program was built: a file that is named, or what comes in on standard input.
Console.OutputEncoding = Encoding.UTF8;
var text = args.Length > 0 ? File.ReadAllText(args[0]) : Console.In.ReadToEnd();
var article = ArticleExtractor.Extract(text, args.Length > 0 ? Path.GetFileName(args[0]) : "article.txt");
foreach (var quote in article.Quotes)
{
    Console.WriteLine($"{quote.SourceName ?? "?"}: {quote.Text} (line {quote.Line}, by '{quote.Cue}')");
}
