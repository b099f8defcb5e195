using System.CommandLine;

namespace Corpus.Tool;

/// <summary><c>corpus extract</c>: what the generator would find in a folder of articles, without a project.</summary>
internal static class ExtractCommand
{
    private const string Description =
        "Writes the quotes in articles to standard output as JSON Lines, CSV or JSON-LD, and problems found in the articles to standard error.";

    public static Command Create(CancellationToken stop)
    {
        var paths = CommonOptions.Paths();
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
        var verbosity = CommonOptions.Verbosity();
        var command = new Command("extract", Description) { paths, people, articles, explain, format, verbosity };
        command.SetAction(result => Run(
            result.GetValue(paths)!,
            result.GetValue(people),
            result.GetValue(articles),
            result.GetValue(explain),
            result.GetValue(format),
            result.GetValue(verbosity),
            stop));
        return command;
    }

    /// <param name="explain">The name of an article to be printed for a person to read, instead of all quotes.</param>
    /// <param name="stop">The user has pressed Ctrl+C: nothing more is written.</param>
    /// <param name="format">How the quotes are written.</param>
    public static int Run(
        string[] paths,
        FileInfo? people,
        FileInfo? articles,
        string? explain,
        QuoteFormat format = QuoteFormat.Jsonl,
        Verbosity verbosity = Verbosity.Normal,
        CancellationToken stop = default) =>
        Guarded.Run(paths, () => Extract(paths, people, articles, explain, format, verbosity, stop));

    private static int Extract(
        string[] paths, FileInfo? people, FileInfo? articles, string? explain, QuoteFormat format, Verbosity verbosity, CancellationToken stop)
    {
        var corpus = ArticleFolder.Read(paths, stop);
        Terminal.Print(corpus.Findings, verbosity);
        if (corpus.Model.Articles.Count == 0)
        {
            return corpus.WhyEmpty(paths);
        }

        if (people is not null)
        {
            using var file = people.Create();
            CorpusLines.WritePeople(corpus.Model, file);
        }

        if (articles is not null)
        {
            using var file = articles.Create();
            CorpusLines.WriteArticles(corpus.Model, file);
        }

        if (explain is not null)
        {
            return Explain(corpus, explain);
        }

        using var output = Console.OpenStandardOutput();
        switch (format)
        {
            case QuoteFormat.Csv:
                QuoteTable.Write(corpus.Model, output);
                break;
            case QuoteFormat.Jsonld:
                LinkedData.Write(corpus.Model, output);
                break;
            default:
                CorpusLines.WriteQuotes(corpus.Model, output);
                break;
        }

        return FindingPrinter.CodeOf(corpus.Findings);
    }

    private static int Explain(ArticleFolder corpus, string name)
    {
        if (ExplainPrinter.Find(corpus.Model, name) is not { } article)
        {
            return Guarded.Fail(ExitCode.WrongUse, $"No article, or more than one, is named '{name}'.");
        }

        using var output = new StreamWriter(Console.OpenStandardOutput());
        new ExplainPrinter(corpus.Model, article, output).Print();
        return FindingPrinter.CodeOf(corpus.Findings);
    }
}
