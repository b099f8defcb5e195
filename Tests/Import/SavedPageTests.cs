using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Import;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;

namespace Corpus.Tests.Import;

/// <summary>
/// Real pages with what people say they hold. The figures are of the import as it stands; each is a floor, and in docs/import.md.
/// </summary>
public sealed partial class SavedPageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [SharedFact]
    public void Pages_are_read_as_people_read_them_and_so_are_their_quotes()
    {
        var gold = Gold();
        new ImportRun().Execute([Path.Combine(Repository.Marked("pages"), "*.html.gz")], At("imported"));
        var imported = new ArticleImporter();
        var (titles, authors, days, precision, recall, whole) = (0, 0, 0, 0.0, 0.0, 0.0);
        foreach (var page in gold)
        {
            var article = imported.Read(Repository.Marked("pages", page.File)).Select(item => item.Article).OfType<ImportedArticle>().Single();
            titles += Plain(article.Title) == Plain(page.Title) ? 1 : 0;
            authors += article.Authors.Select(Plain).ToHashSet().SetEquals(page.Authors.Select(Plain)) ? 1 : 0;
            days += $"{article.Date:yyyy-MM-dd}" == page.Date ? 1 : 0;
            var want = Words(string.Join(' ', page.Text));
            var have = Words(article.Body);
            var both = want.Sum(word => Math.Min(word.Value, have.GetValueOrDefault(word.Key)));
            precision += (double)both / have.Values.Sum();
            recall += (double)both / want.Values.Sum();
            var body = Plain(article.Body);
            whole += page.Paragraphs.Average(paragraph => body.Contains(Plain(paragraph), StringComparison.Ordinal) ? 1.0 : 0.0);
        }

        Assert.Equal(33, gold.Count);
        Assert.InRange(titles, 30, 33);
        Assert.InRange(authors, 33, 33);
        Assert.InRange(days, 33, 33);
        Assert.InRange(precision / gold.Count, .97, 1);
        Assert.InRange(recall / gold.Count, .99, 1);
        Assert.InRange(whole / gold.Count, .985, 1);
        Assert.InRange(QuotesInBoth(gold), .97, 1);
    }

    /// <summary>The share of the quotes in the text that people marked that the import has, too, with the same speaker.</summary>
    private double QuotesInBoth(List<GoldPage> gold)
    {
        Directory.CreateDirectory(At("marked"));
        foreach (var page in gold)
        {
            var front = $"---\ntitle: {JsonSerializer.Serialize(page.Title)}\nauthor: {JsonSerializer.Serialize(page.Authors)}\ndate: {page.Date}\nsource: \"{page.File}\"\n---\n\n";
            File.WriteAllText(At("marked", page.File + ".md"), front + string.Join("\n\n", page.Summary.Concat(page.Paragraphs)) + "\n");
        }

        var marked = Quotes(At("marked"));
        var imported = Quotes(At("imported")).CountBy(quote => quote).ToDictionary();
        var found = marked.CountBy(quote => quote).Sum(quote => Math.Min(quote.Value, imported.GetValueOrDefault(quote.Key)));
        return (double)found / marked.Count;
    }

    private static List<(string Source, string Text, string Speaker)> Quotes(string folder)
    {
        using var lines = new MemoryStream();
        CorpusLines.WriteQuotes(ArticleFolder.Read(folder).Model, lines);
        var sources = Directory.GetFiles(folder, "*.md").ToDictionary(path => Path.GetFileName(path), path => Source().Match(File.ReadAllText(path)).Groups[1].Value);
        var quotes = new List<(string, string, string)>();
        foreach (var line in System.Text.Encoding.UTF8.GetString(lines.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var document = JsonDocument.Parse(line);
            var quote = document.RootElement;
            if (quote.GetProperty("kind").GetString() is "direct" or "mixed")
            {
                quotes.Add((sources[quote.GetProperty("file").GetString()!], Plain(quote.GetProperty("text").GetString()), quote.GetProperty("speaker").GetString() ?? ""));
            }
        }

        return quotes;
    }

    private static List<GoldPage> Gold() => [.. File.ReadLines(Repository.Marked("pages", "gold.jsonl")).Select(line =>
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new GoldPage(
            root.GetProperty("file").GetString()!, root.GetProperty("title").GetString()!, root.GetProperty("date").GetString()!, List("authors"), List("summary"), List("headings"), List("paragraphs"));

        List<string> List(string name) => [.. root.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
    })];

    private string At(params string[] path) => Path.Combine([_folder.FullName, .. path]);

    private static string Plain(string? text) => NoWords().Replace(Marks().Replace(text ?? "", " "), " ").ToLowerInvariant().Trim();

    private static Dictionary<string, int> Words(string text) => Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).CountBy(word => word).ToDictionary();

    private sealed record GoldPage(string File, string Title, string Date, List<string> Authors, List<string> Summary, List<string> Headings, List<string> Paragraphs)
    {
        public IEnumerable<string> Text => Paragraphs.Concat(Summary).Concat(Headings);
    }

    [GeneratedRegex(@"[*_#>`\[\]\\]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\W+")]
    private static partial Regex NoWords();

    [GeneratedRegex("\nsource: \"(.*?)\"\n")]
    private static partial Regex Source();
}
