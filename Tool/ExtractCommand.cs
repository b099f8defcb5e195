namespace Corpus.Tool;

/// <summary><c>corpus extract</c>: what the generator would find in a folder of articles, without a project.</summary>
internal static class ExtractCommand
{
    private const int Done = 0;
    private const int Failed = 1;

    /// <summary>As shells count what Ctrl+C has ended.</summary>
    private const int Stopped = 130;

    /// <param name="explain">The name of an article to be printed for a person to read, instead of all quotes.</param>
    /// <param name="stop">The user has pressed Ctrl+C: nothing more is written.</param>
    /// <param name="format">How the quotes are written.</param>
    public static int Run(
        string[] paths, FileInfo? people, FileInfo? articles, string? explain, QuoteFormat format = QuoteFormat.Jsonl, CancellationToken stop = default)
    {
        foreach (var path in paths)
        {
            if (path != ArticleFolder.StandardInput && !Directory.Exists(path) && !File.Exists(path))
            {
                return Fail($"There is no folder or file '{path}'.");
            }
        }

        try
        {
            return Extract(paths, people, articles, explain, format, stop);
        }
        catch (OperationCanceledException)
        {
            return Stopped;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fail(fault.Message);
        }
    }

    private static int Extract(string[] paths, FileInfo? people, FileInfo? articles, string? explain, QuoteFormat format, CancellationToken stop)
    {
        var corpus = ArticleFolder.Read(paths, stop);
        using (var errors = new StreamWriter(Console.OpenStandardError()))
        {
            FindingPrinter.Print(corpus.Findings, errors);
        }

        if (corpus.Model.Articles.Count == 0)
        {
            // What became of those that were there has been said.
            return corpus.Lost > 0 ? Failed : Fail($"There are no articles (*.txt, *.md) in {string.Join(", ", paths.Select(path => $"'{path}'"))}.");
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

        return Done;
    }

    private static int Explain(ArticleFolder corpus, string name)
    {
        if (ExplainPrinter.Find(corpus.Model, name) is not { } article)
        {
            return Fail($"No article, or more than one, is named '{name}'.");
        }

        using var output = new StreamWriter(Console.OpenStandardOutput());
        new ExplainPrinter(corpus.Model, article, output).Print();
        return Done;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return Failed;
    }
}
