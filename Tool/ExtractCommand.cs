namespace Corpus.Tool;

/// <summary><c>corpus extract</c>: what the generator would find in a folder of articles, without a project.</summary>
internal static class ExtractCommand
{
    public static int Run(DirectoryInfo folder, FileInfo? people, FileInfo? articles)
    {
        var corpus = ArticleFolder.Read(folder);
        FindingPrinter.Print(corpus.Findings, Console.Error);
        using var output = Console.OpenStandardOutput();
        CorpusLines.WriteQuotes(corpus.Model, output);
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

        return 0;
    }
}
