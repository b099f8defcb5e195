namespace Corpus.Tool;

/// <summary><c>corpus extract</c>: what the generator would find in a folder of articles, without a project.</summary>
internal static class ExtractCommand
{
    private const int Done = 0;
    private const int Failed = 1;

    /// <param name="explain">The name of an article to be printed for a person to read, instead of all quotes.</param>
    public static int Run(DirectoryInfo folder, FileInfo? people, FileInfo? articles, string? explain)
    {
        var corpus = ArticleFolder.Read(folder);
        FindingPrinter.Print(corpus.Findings, Console.Error);
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
        CorpusLines.WriteQuotes(corpus.Model, output);
        return Done;
    }

    private static int Explain(ArticleFolder corpus, string name)
    {
        if (ExplainPrinter.Find(corpus.Model, name) is not { } article)
        {
            Console.Error.WriteLine($"No single article of the folder is called '{name}'.");
            return Failed;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput());
        new ExplainPrinter(corpus.Model, article, output).Print();
        return Done;
    }
}
